import Messages

/// What two names have in common, by the strongest reason.
struct NameComparison {
    let reason: MatchReason
    let weight: Int64
    /// Both have a legal form, and not the same.
    let legalFormsDiffer: Bool

    /// Nil: nothing that counts.
    init?(_ a: NormalizedName, _ b: NormalizedName) {
        guard let (reason, weight) = Self.compare(a, b) else { return nil }
        (self.reason, self.weight) = (reason, weight)
        legalFormsDiffer = a.legalForm != nil && b.legalForm != nil && a.legalForm != b.legalForm
    }

    private static func compare(_ a: NormalizedName, _ b: NormalizedName) -> (MatchReason, Int64)? {
        if a.keys.contains(where: b.keys.contains) { return (.sameName, 60) }
        let (whole, other) = (a.whole, b.whole)
        if whole.words.sorted() == other.words.sorted() { return (.sameWords, 50) }
        if !names(a).isDisjoint(with: names(b)) { return (.samePart, 45) }
        if differByGenericWords(whole, other) { return (.genericWords, 45) }
        if isMisspelling(whole.distinctive.joined(), of: other.distinctive.joined()) { return (.similarSpelling, 40) }
        if overlap(whole.distinctive, other.distinctive) || overlap(whole.words, other.words) {
            return (.similarWords, 40)
        }
        return nil
    }

    /// The name and what was set apart in it. A part of one or two characters is no name: A, UK.
    private static func names(_ name: NormalizedName) -> Set<String> {
        Set(name.keys + name.parts.map(\.key).filter { $0.count > 2 })
    }

    /// 2MORO and 2MORO SOLUTIONS, but not DELTA SYSTEMS and DELTA TECHNOLOGIES: one has all words of the other.
    private static func differByGenericWords(_ a: NormalizedName.Part, _ b: NormalizedName.Part) -> Bool {
        let (words, others) = (Set(a.words), Set(b.words))
        if words.isSubset(of: others) { return others.subtracting(words).isSubset(of: b.generic) }
        if others.isSubset(of: words) { return words.subtracting(others).isSubset(of: a.generic) }
        // Written without spaces, or a generic word misspelled or in another language: GROUP, GROUPE.
        guard a.distinctive.joined() == b.distinctive.joined() else { return false }
        return a.words.count == 1 || b.words.count == 1 || isMisspelling(a.key, of: b.key)
    }

    /// Three quarters of the words, and at least three; a misspelled one counts.
    private static func overlap(_ a: [String], _ b: [String]) -> Bool {
        let shared = a.count { word in b.contains { $0 == word || isMisspelling(word, of: $0) } }
        return shared >= 3 && shared * 4 >= (a.count + b.count - shared) * 3
    }
}
