/// One of the few values by which an organization's record is found again, as a number made of
/// FNV-1a hashes (Fowler, Noll and Vo). The index holds no names; what two names share by chance is told apart by the comparison.
struct MatchKey: Hashable, Sendable {
    /// How much a shared key of this sort tells.
    enum Sort: Character, Sendable {
        case tax = "t"
        case nameInCountry = "c"
        case name = "n"
        case domain = "d"
        case phone = "f"
        /// The distinctive words, in the order of the alphabet.
        case words = "v"
        case word = "w"
        case beginning = "b"
        case ending = "e"

        /// Who has the same is looked at even when many have it: the oldest first.
        var isIdentifying: Bool { self == .tax || self == .nameInCountry || self == .name }
        /// Whoever is certainly the same is looked for by these.
        var isCertain: Bool { self == .tax || self == .nameInCountry }
        /// One of these alone is no reason to look at an organization.
        var isWeak: Bool { self == .word || self == .beginning || self == .ending }
    }

    let sort: Sort
    let number: Int64

    /// Keys of texts that begin alike stand together in the index, so that most of an organization's are on one page of it.
    ///
    /// - Parameter country: within which the text tells; nil: everywhere.
    init(_ sort: Sort, _ text: String, in country: String? = nil) {
        self.sort = sort
        let beginning = Self.hash(String(text.unicodeScalars.prefix(4)).utf8)
        let whole = Self.hash("\(sort.rawValue)\(country ?? "") \(text)".utf8)
        number = Int64(bitPattern: beginning << 32 | (whole ^ whole >> 32) & 0xffff_ffff)
    }

    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}

extension MatchProfile {
    /// The keys as they stand in the index.
    var numbers: Set<Int64> { Set(keys.map(\.number)) }

    /// No organization has more keys: what a match costs does not depend on how many names one has.
    static let maximumKeys = 12

    private static let taxKeysKept = 2
    private static let namesKept = 3

    /// By these it is found by whatever makes it certain: its numbers, and its first names in its country; nil: it has more
    /// names or numbers than have keys.
    var certainKeys: [MatchKey]? {
        guard taxKeys.count <= Self.taxKeysKept, names.count <= Self.namesKept else { return nil }
        return keys.filter(\.sort.isCertain)
    }

    /// The keys, the most telling first.
    var keys: [MatchKey] {
        var keys: [MatchKey] = []
        func add(_ sort: MatchKey.Sort, _ text: String, in country: String? = nil) {
            let key = MatchKey(sort, text, in: country)
            if keys.count < Self.maximumKeys, !keys.contains(key) { keys.append(key) }
        }
        for tax in taxKeys.sorted().prefix(Self.taxKeysKept) { add(.tax, tax, in: country) }
        // What makes it certain is never cut off.
        let usual = names.prefix(Self.namesKept)
        if let country { for key in usual.flatMap(\.keys) { add(.nameInCountry, key, in: country) } }
        for domain in domains.sorted().prefix(2) { add(.domain, domain) }
        for phone in phones.sorted().prefix(1) { add(.phone, phone) }
        for key in usual.flatMap(\.keys) { add(.name, key) }
        for name in names {
            for part in name.parts.prefix(3) { add(.name, part.key) }
            let distinctive = name.whole.distinctive
            add(.words, distinctive.sorted().joined(separator: " "))
            for word in distinctive.sorted(by: { ($1.count, $0) < ($0.count, $1) }).prefix(2) { add(.word, word) }
            let joined = distinctive.joined()
            add(.beginning, String(joined.prefix(4)))
            add(.ending, String(joined.suffix(5)))
        }
        return keys
    }
}
