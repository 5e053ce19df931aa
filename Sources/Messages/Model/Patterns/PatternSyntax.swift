/// A regular expression of XSD (part 2, appendix F) as a tree. What schemas have not needed yet is not read: class subtraction,
/// and `\i`, `\c`, `\w` and their complements.
indirect enum PatternSyntax {
    case one(ScalarSet)
    case sequence([PatternSyntax])
    case choice([PatternSyntax])
    /// So many times, at most `most` of them; nil: any number.
    case times(PatternSyntax, least: Int, most: Int?)

    /// Nil: not an expression of this kind.
    init?(_ expression: String) {
        var parser = PatternParser(expression)
        guard let syntax = parser.choice(), parser.isAtEnd else { return nil }
        self = syntax
    }
}

private struct PatternParser {
    private static let space = ScalarSet(" \t\n\r")
    private static let mostTimes = 100
    private var rest: Substring.UnicodeScalarView

    init(_ expression: String) { rest = Substring(expression).unicodeScalars }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func choice() -> PatternSyntax? {
        var branches: [PatternSyntax] = []
        repeat {
            guard let branch = sequence() else { return nil }
            branches.append(branch)
        } while take("|")
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() -> PatternSyntax? {
        var pieces: [PatternSyntax] = []
        while let next = rest.first, next != "|", next != ")" {
            guard let atom = atom(), let piece = quantified(atom) else { return nil }
            pieces.append(piece)
        }
        return .sequence(pieces)
    }

    private mutating func atom() -> PatternSyntax? {
        switch rest.popFirst() {
        case "(":
            guard let inner = choice(), take(")") else { return nil }
            return inner
        case "[": return characterClass().map { .one($0) }
        case ".": return .one(ScalarSet("\n\r").inverted)
        case "\\": return escape().map { .one($0) }
        case "?", "*", "+", "{", "}", "]", nil: return nil
        case let scalar?: return .one(ScalarSet(String(scalar)))
        }
    }

    private mutating func quantified(_ atom: PatternSyntax) -> PatternSyntax? {
        if take("?") { return .times(atom, least: 0, most: 1) }
        if take("*") { return .times(atom, least: 0, most: nil) }
        if take("+") { return .times(atom, least: 1, most: nil) }
        guard take("{") else { return atom }
        guard let least = number() else { return nil }
        var most: Int? = least
        if take(",") {
            most = number()
            if most == nil, rest.first != "}" { return nil }
        }
        guard take("}"), least <= most ?? least, most ?? least <= Self.mostTimes else { return nil }
        return .times(atom, least: least, most: most)
    }

    private mutating func characterClass() -> ScalarSet? {
        let isNegated = take("^")
        var set = ScalarSet("")
        repeat {
            guard let first = rest.popFirst(), first != "[", first != "-", first != "]" else { return nil }
            guard first != "\\" else {
                guard let escaped = escape() else { return nil }
                set = set.union(escaped)
                continue
            }
            guard take("-") else {
                set = set.union(ScalarSet(String(first)))
                continue
            }
            guard let last = rest.popFirst(), last != "[", last != "\\", first <= last else { return nil }
            set = set.union(ScalarSet([first.value...last.value]))
        } while !take("]")
        return isNegated ? set.inverted : set
    }

    private mutating func escape() -> ScalarSet? {
        switch rest.popFirst() {
        case "n": return ScalarSet("\n")
        case "r": return ScalarSet("\r")
        case "t": return ScalarSet("\t")
        case "s": return Self.space
        case "S": return Self.space.inverted
        case "d": return ScalarSet(category: "Nd")
        case "D": return ScalarSet(category: "Nd")?.inverted
        case "p": return category()
        case "P": return category()?.inverted
        case let scalar? where "\\|.?*+(){}-[]^".unicodeScalars.contains(scalar): return ScalarSet(String(scalar))
        default: return nil
        }
    }

    private mutating func category() -> ScalarSet? {
        guard take("{"), let end = rest.firstIndex(of: "}") else { return nil }
        defer { rest = rest[rest.index(after: end)...] }
        return ScalarSet(category: String(rest[..<end]))
    }

    private mutating func number() -> Int? {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(digits.count)
        return Int(String(digits))
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }
}
