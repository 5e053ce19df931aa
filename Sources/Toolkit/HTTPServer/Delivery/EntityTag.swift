import Cryptography

/// Tells one content of an address from another (RFC 9110 §8.8.3).
struct EntityTag: Hashable, Sendable, CustomStringConvertible {
    let isWeak: Bool
    /// What stands between the quotes.
    let opaque: String

    /// A strong one: other bytes get another.
    init(of bytes: [UInt8]) {
        self.init(Base64.encodeURL(Sodium.hash(bytes, count: 16)))
    }

    init(_ opaque: String, isWeak: Bool = false) {
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// As the header has it.
    var description: String { (isWeak ? "W/" : "") + "\"\(opaque)\"" }

    /// That of the same content packed in this way: other bytes.
    func packed(_ coding: String) -> EntityTag { EntityTag("\(opaque)-\(coding)", isWeak: isWeak) }

    /// Weak comparison (§8.8.3.2).
    func means(_ other: EntityTag) -> Bool { opaque == other.opaque }

    /// Strong comparison: also the same bytes.
    func isByteForByte(_ other: EntityTag) -> Bool { self == other && !isWeak }

    /// Those of a list, up to what is none.
    static func list(_ text: String) -> [EntityTag] {
        var tags: [EntityTag] = []
        var rest = Substring(text)
        while true {
            rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "," }
            let isWeak = rest.hasPrefix("W/")
            let quoted = isWeak ? rest.dropFirst(2) : rest
            guard quoted.first == "\"", let end = quoted.dropFirst().firstIndex(of: "\"") else { return tags }
            tags.append(EntityTag(String(quoted[quoted.startIndex..<end].dropFirst()), isWeak: isWeak))
            rest = quoted[end...].dropFirst()
        }
    }
}
