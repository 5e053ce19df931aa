/// Reading strings: without an escape in it a string is taken as it stands.
extension JSONReader {
    /// A member's name: a field's place, or a name that the type does not have.
    enum Name {
        case field(Int)
        case unknown(String)
    }

    /// Reads a member's name, opening quote included. A field's name is compared where it stands, without copying it.
    /// - Parameter hint: the field that it probably is.
    mutating func name(in type: RecordType, near hint: Int) throws(Problem) -> Name {
        try expect(UInt8(ascii: "\""))
        let start = position
        if let end = plainEnd, let index = type.index(of: bytes.extracting(start..<end), near: hint) {
            position = end + 1
            return .field(index)
        }
        let name = try string(from: start)
        return type.index(of: name).map { .field($0) } ?? .unknown(name)
    }

    /// Reads a string, opening quote included.
    mutating func string() throws(Problem) -> String {
        try expect(UInt8(ascii: "\""))
        return try string(from: position)
    }

    /// Where the quote stands that ends what is only plain characters from here. Nil: there is an escape in it, or no end.
    private var plainEnd: Int? {
        for index in position..<bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") { return index }
            if byte == UInt8(ascii: "\\") || byte < 0x20 { return nil }
        }
        return nil
    }

    private mutating func string(from start: Int) throws(Problem) -> String {
        guard let end = plainEnd else { return try escapedString(from: start) }
        let content = bytes.extracting(start..<end)
        do {
            let text = String(copying: try UTF8Span(validating: content.span))
            position = end + 1
            return text
        } catch {
            throw malformed("not UTF-8")
        }
    }

    /// The slow way.
    private mutating func escapedString(from start: Int) throws(Problem) -> String {
        var unescaped: [UInt8] = []
        position = start
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: unescaped, as: UTF8.self) else { throw malformed("not UTF-8") }
                return text
            case UInt8(ascii: "\\"): unescaped.append(contentsOf: Array(try escape().utf8))
            case 0..<0x20:
                position -= 1
                throw malformed("a control character in a string")
            default: unescaped.append(byte)
            }
        }
        throw malformed("an unfinished string")
    }

    private mutating func escape() throws(Problem) -> String {
        guard position < bytes.count else { throw malformed("an unfinished escape") }
        position += 1
        switch bytes[position - 1] {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw malformed("an unknown escape")
        }
    }

    private mutating func unicodeEscape() throws(Problem) -> String {
        let unit = try hexadecimal()
        guard UTF16.isLeadSurrogate(unit) else {
            guard let scalar = Unicode.Scalar(unit) else { throw malformed("an unpaired surrogate") }
            return String(scalar)
        }
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
            bytes[position + 1] == UInt8(ascii: "u")
        else { throw malformed("an unpaired surrogate") }
        position += 2
        let trail = try hexadecimal()
        guard UTF16.isTrailSurrogate(trail) else { throw malformed("an unpaired surrogate") }
        return String(decoding: [unit, trail], as: UTF16.self)
    }

    private mutating func hexadecimal() throws(Problem) -> UInt16 {
        let digits = bytes[position..<min(position + 4, bytes.count)]
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw malformed("expected four hexadecimal digits") }
        position += 4
        return unit
    }
}
