/// Bodies of type application/x-www-form-urlencoded (WHATWG URL, section 5.1), read strictly.
package enum FormEncoding {
    /// The fields in their order.
    /// - Throws: `malformedForm` for a broken percent escape, or a name or value that is not UTF-8.
    package static func parse(_ bytes: [UInt8]) throws(Problem) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            fields.append((try decode(pair[..<equals]), try decode(pair[equals...].dropFirst())))
        }
        return fields
    }

    private static func decode(_ part: ArraySlice<UInt8>) throws(Problem) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(part.count)
        var index = part.startIndex
        while index < part.endIndex {
            switch part[index] {
            case UInt8(ascii: "+"): decoded.append(0x20)
            case UInt8(ascii: "%"):
                guard index + 2 < part.endIndex, let high = hexadecimal(part[index + 1]),
                    let low = hexadecimal(part[index + 2])
                else { throw malformed(at: index, "a broken percent escape") }
                decoded.append(high << 4 | low)
                index += 2
            case let byte: decoded.append(byte)
            }
            index += 1
        }
        guard let text = String(validating: decoded, as: UTF8.self) else {
            throw malformed(at: part.startIndex, "not UTF-8")
        }
        return text
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// A form is one line.
    static func malformed(at index: Int, _ reason: String) -> Problem {
        Problem(
            .malformed, "malformedForm", parameters: ["line": "1", "column": String(index + 1)], cause: reason)
    }
}
