extension Pattern {
    /// The same language as a regular expression of ECMA-262 (flag `u`) that Python's `re` reads alike, as JSON Schema wants
    /// it. Nil: something in it has no such form (class subtraction, `\i`, `\c`, `\w`, a complement in a class).
    package var ecmaScript: String? {
        var translation = PatternTranslation(expression)
        guard let body = translation.body() else { return nil }
        // Python's $ also stands before a line feed at the end.
        return body.contains("|") ? "^(\(body))(?!\\n)$" : "^\(body)(?!\\n)$"
    }
}

/// Reads a regular expression of XSD (part 2, appendix F) from left to right.
private struct PatternTranslation {
    private static let space = #" \t\n\r"#
    private var rest: Substring.UnicodeScalarView
    private var isInClass = false

    init(_ expression: String) { rest = Substring(expression).unicodeScalars }

    mutating func body() -> String? {
        var body = ""
        while let scalar = rest.popFirst() {
            guard let piece = piece(scalar) else { return nil }
            body += piece
        }
        return body
    }

    private mutating func piece(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\\": return escape()
        case "[" where isInClass: return nil
        case "[":
            isInClass = true
            guard rest.first == "^" else { return "[" }
            rest.removeFirst()
            return "[^"
        case "]":
            isInClass = false
            return "]"
        case "." where !isInClass: return #"[^\n\r]"#
        case "^", "$": return "\\\(scalar)"
        default: return Self.literal(scalar)
        }
    }

    private mutating func escape() -> String? {
        guard let letter = rest.popFirst() else { return nil }
        switch letter {
        case "s": return isInClass ? Self.space : "[\(Self.space)]"
        case "S": return isInClass ? nil : "[^\(Self.space)]"
        case "d": return category("Nd", isComplement: false)
        case "D": return category("Nd", isComplement: true)
        case "p", "P":
            guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}") else { return nil }
            let name = String(rest[..<end])
            rest = rest[rest.index(after: end)...]
            return category(name, isComplement: letter == "P")
        case "-": return isInClass ? #"\-"# : "-"
        case "n", "r", "t", "\\", "|", ".", "?", "*", "+", "(", ")", "{", "}", "[", "]", "^", "$": return "\\\(letter)"
        default: return nil
        }
    }

    /// The characters of a category one by one, because engines know different editions of Unicode.
    private func category(_ name: String, isComplement: Bool) -> String? {
        guard let set = ScalarSet(category: name) else { return nil }
        let ranges = set.ranges.map(Self.text).joined()
        guard isInClass else { return isComplement ? "[^\(ranges)]" : "[\(ranges)]" }
        return isComplement ? nil : ranges
    }

    private static func text(_ range: ClosedRange<UInt32>) -> String {
        [range.lowerBound, range.upperBound].compactMap { Unicode.Scalar($0).map(literal) }.joined(separator: "-")
    }

    /// What cannot be seen is spelled by its number.
    static func literal(_ scalar: Unicode.Scalar) -> String {
        let isVisible = scalar.value < 0x7F || scalar.value > 0xFFFF || scalar.properties.isGraphemeBase
        guard scalar.value < 0x20 || !isVisible || (scalar.value > 0x7F && scalar.properties.isWhitespace) else {
            return String(scalar)
        }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
