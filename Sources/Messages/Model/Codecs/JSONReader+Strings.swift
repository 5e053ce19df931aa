/// Reading strings: the common case is one pass over the bytes, the first escape falls to the slow one.
extension JSONReader {
    /// Reads a string, opening quote included.
    mutating func string() throws(Problem) -> String {
        try expect(UInt8(ascii: "\""))
        let start = position
        var isASCII = true
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let content = bytes[start..<position]
                // Decoding without validating is several times faster, and ASCII needs none.
                let text =
                    isASCII ? String(decoding: content, as: UTF8.self) : String(validating: content, as: UTF8.self)
                guard let text else { throw malformed("not UTF-8") }
                position += 1
                return text
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw malformed("a control character in a string")
            case let byte:
                isASCII = isASCII && byte < 0x80
                position += 1
            }
        }
        throw malformed("an unfinished string")
    }

    /// The slow way, from the first escape on.
    private mutating func escapedString(from start: Int) throws(Problem) -> String {
        var unescaped = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: unescaped, as: UTF8.self) else { throw malformed("not UTF-8") }
                return text
            case UInt8(ascii: "\\"): unescaped.append(contentsOf: Array(try escape().utf8))
            case 0..<0x20: throw malformed("a control character in a string")
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
