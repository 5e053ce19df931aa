/// A request's target (RFC 9112 §3.2) in its parts: origin form, or absolute form, whose authority is not looked at.
struct RequestTarget {
    /// The longest one that is read, in bytes: RFC 9110 §4.1 asks for 8,000 at least.
    static let limit = 8192

    let rawPath: String
    let path: [String]
    let query: [(name: String, value: String)]

    init(_ target: String) throws(MalformedRequest) {
        guard target.utf8.count <= Self.limit else {
            throw MalformedRequest("The target has more than \(Self.limit) bytes.", status: 414)
        }
        // What a fragment is to us, others cut off.
        guard target.utf8.allSatisfy({ (0x21...0x7e).contains($0) && $0 != UInt8(ascii: "#") }) else {
            throw MalformedRequest("The target has a character that must be percent-encoded.")
        }
        let origin = Self.originForm(target)
        guard origin.utf8.first == UInt8(ascii: "/") else { throw MalformedRequest("The target is not a path.") }
        let halves = origin.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        rawPath = String(halves[0])
        path = rawPath == "/" ? [] : try Self.segments(halves[0].dropFirst())
        query = halves.count == 2 ? try Self.fields(halves[1]) : []
    }

    /// `http://host/path` is `/path`, `http://host?query` is `/?query`.
    private static func originForm(_ target: String) -> String {
        for scheme in ["http://", "https://"] where target.prefix(scheme.count).lowercased() == scheme {
            let authority = target.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
            guard !authority.isEmpty else { return "" }
            let rest = target[authority.endIndex...]
            return rest.first == "/" ? String(rest) : "/" + rest
        }
        return target
    }

    private static func segments(_ path: Substring) throws(MalformedRequest) -> [String] {
        var segments: [String] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            segments.append(try decoded(part, plusIsSpace: false))
        }
        return segments
    }

    private static func fields(_ query: Substring) throws(MalformedRequest) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count == 2 ? try decoded(parts[1], plusIsSpace: true) : ""
            fields.append((try decoded(parts[0], plusIsSpace: true), value))
        }
        return fields
    }

    /// Percent-decodes UTF-8 without control characters; everything else is refused.
    private static func decoded(_ text: Substring, plusIsSpace: Bool) throws(MalformedRequest) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal)
                else {
                    throw MalformedRequest("A percent sign in the target is not followed by two hexadecimal digits.")
                }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else {
            throw MalformedRequest("The target is not UTF-8.")
        }
        guard !decoded.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7f...0x9f).contains($0.value) }) else {
            throw MalformedRequest("The target has a control character.")
        }
        return decoded
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8? {
        Character(UnicodeScalar(digit)).hexDigitValue.map(UInt8.init)
    }
}
