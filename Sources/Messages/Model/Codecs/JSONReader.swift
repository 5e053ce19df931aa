/// The lexical half of reading JSON (RFC 8259), strictly: UTF-8, no byte order mark, no duplicate names, depth ≤ 64.
struct JSONReader {
    static let greatestDepth = 64
    /// Lent: a reader does not outlive the call that it was made in.
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    private var depth = 0
    /// A position and its place in the text; places are asked for from left to right.
    private var known: (position: Int, line: Int, column: Int)

    /// - Parameter origin: the place of the first byte.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at origin: (line: Int, column: Int) = (1, 1)) {
        self.bytes = bytes
        known = (0, origin.line, origin.column)
    }

    /// The place of a position that is not before one that was asked for earlier.
    mutating func place(of position: Int) -> (line: Int, column: Int) {
        for byte in bytes[known.position..<max(known.position, min(position, bytes.count))] {
            if byte == 0x0A {
                (known.line, known.column) = (known.line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                known.column += 1
            }
        }
        known.position = max(known.position, min(position, bytes.count))
        return (known.line, known.column)
    }

    /// A problem at the byte that was looked at last.
    mutating func malformed(_ reason: String) -> Problem {
        let place = place(of: position)
        return Problem(
            .malformed, "malformedJSON", parameters: ["line": String(place.line), "column": String(place.column)],
            cause: reason)
    }

    /// The next byte that is not white space; nil at the end.
    mutating func peek() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte.isXMLSpace else { return byte }
            position += 1
        }
        return nil
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(Problem) {
        guard take(byte) else { throw malformed("expected \(Unicode.Scalar(byte))") }
    }

    mutating func expectEnd() throws(Problem) {
        guard peek() == nil else { throw malformed("something after the end") }
    }

    /// Steps into an object or array that begins with `open`.
    mutating func enter(_ open: UInt8) throws(Problem) {
        try expect(open)
        depth += 1
        guard depth <= Self.greatestDepth else { throw malformed("deeper than \(Self.greatestDepth)") }
    }

    /// Whether another item follows before `close`; steps over the comma, or over `close` and out.
    mutating func hasNext(before close: UInt8, isFirst: inout Bool) throws(Problem) -> Bool {
        defer { isFirst = false }
        if isFirst ? peek() != close : take(UInt8(ascii: ",")) { return true }
        try expect(close)
        depth -= 1
        return false
    }

    /// Reads `true`, `false` or `null`; the first letter has been seen.
    mutating func literal(_ word: StaticString) throws(Problem) {
        for index in 0..<word.utf8CodeUnitCount {
            guard position < bytes.count, bytes[position] == word.utf8Start[index] else {
                throw malformed("expected \(word)")
            }
            position += 1
        }
    }

    /// Reads a number and gives it as it is written.
    mutating func number() throws(Problem) -> String {
        let start = position
        if position < bytes.count, bytes[position] == UInt8(ascii: "-") { position += 1 }
        let first = position
        try digits()
        if bytes[first] == UInt8(ascii: "0"), position > first + 1 { throw malformed("a leading zero") }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[position]) {
                position += 1
            }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws(Problem) {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        guard position > start else { throw malformed("expected a digit") }
    }

    /// Reads over a value of any type, as strictly as if it were wanted.
    mutating func skipValue() throws(Problem) {
        switch peek() {
        case UInt8(ascii: "\""): _ = try string()
        case UInt8(ascii: "{"):
            var names: Set<String> = []
            var isFirst = true
            try enter(UInt8(ascii: "{"))
            while try hasNext(before: UInt8(ascii: "}"), isFirst: &isFirst) {
                guard names.insert(try string()).inserted else { throw malformed("a duplicate name") }
                try expect(UInt8(ascii: ":"))
                try skipValue()
            }
        case UInt8(ascii: "["):
            var isFirst = true
            try enter(UInt8(ascii: "["))
            while try hasNext(before: UInt8(ascii: "]"), isFirst: &isFirst) { try skipValue() }
        case UInt8(ascii: "t"): try literal("true")
        case UInt8(ascii: "f"): try literal("false")
        case UInt8(ascii: "n"): try literal("null")
        case UInt8(ascii: "-"), .some(0x30...0x39): _ = try number()
        default: throw malformed("expected a value")
        }
    }
}
