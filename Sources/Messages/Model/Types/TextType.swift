/// A simpleType over xs:string. A class, because the codecs hand it around with every value.
package final class TextType: Sendable {
    /// One value of an enumeration.
    package struct Choice: Sendable, Hashable {
        package let value: String
        package let documentation: String
    }

    /// The simpleType's name, for example `Email`; `string` for a plain xs:string.
    package let name: String
    /// In Unicode scalars, as XSD counts.
    package let minLength: Int
    /// In Unicode scalars; nil: any length.
    package let maxLength: Int?
    /// One of each step of derivation, the base's first; all must match.
    package let patterns: [Pattern]
    /// What may be chosen; empty: anything.
    package let enumeration: [Choice]
    package let documentation: String

    init(
        name: String, minLength: Int, maxLength: Int?, patterns: [Pattern], enumeration: [Choice], documentation: String
    ) {
        self.name = name
        self.minLength = minLength
        self.maxLength = maxLength
        self.patterns = patterns
        self.enumeration = enumeration
        self.documentation = documentation
    }

    static let plain = TextType(
        name: "string", minLength: 0, maxLength: nil, patterns: [], enumeration: [], documentation: "")

    /// The first rule that the text breaks. Lengths come first, so a pattern never runs over more than is allowed.
    func refusal(of text: String) -> Refusal? {
        let bytes = text.utf8.count
        if bytes < minLength * 4 || bytes > maxLength ?? .max {
            let length = text.unicodeScalars.count
            if length < minLength { return Refusal("tooShort", ["limit": String(minLength)]) }
            if let maxLength, length > maxLength { return Refusal("tooLong", ["limit": String(maxLength)]) }
        }
        if patterns.isEmpty, !text.isAllowedInXML { return Refusal("pattern", ["type": name]) }
        if let pattern = patterns.first(where: { !$0.matches(text) }) {
            return Refusal("pattern", ["type": text.isAllowedInXML ? pattern.typeName : name])
        }
        guard enumeration.isEmpty || enumeration.contains(where: { $0.value == text }) else {
            return Refusal("choice")
        }
        return nil
    }
}

extension String {
    /// Whether every character could stand in an XML 1.0 document (production 2, Char); JSON and forms keep to it.
    var isAllowedInXML: Bool {
        var text = self
        return text.withUTF8 { bytes in
            for (index, byte) in bytes.enumerated() {
                if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return false }
                // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
                if byte >= 0xBE, index >= 2, bytes[index - 1] == 0xBF, bytes[index - 2] == 0xEF { return false }
            }
            return true
        }
    }
}
