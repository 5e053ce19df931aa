/// The requests in a stream of bytes as RFC 9112 has them, read by nothing else than this: what a server takes for a request
/// must be one of these, at its place, and no more of them.
struct Requests {
    private(set) var all: [Served.Seen] = []
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
        while let request = next() { all.append(request) }
    }

    private mutating func next() -> Served.Seen? {
        guard let lines = head() else { return nil }
        let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 3 else { return nil }
        let fields = lines.dropFirst().map { $0.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false) }
        func value(_ name: String) -> String? {
            fields.first { $0[0].lowercased() == name }.map { $0.last.map { $0.trimming } ?? "" }
        }
        let body: [UInt8]?
        if value("transfer-encoding") != nil {
            body = chunks()
            // Behind it nothing is read.
            rest = []
        } else {
            body = value("content-length").map { Int($0).flatMap { take($0) } } ?? []
        }
        guard let body else { return nil }
        return Served.Seen(method: words[0] == "HEAD" ? "GET" : words[0], target: Self.path(words[1]), body: body)
    }

    /// Without the query, and without the scheme and host that a proxy is told (section 3.2.2).
    private static func path(_ target: String) -> String {
        let path = String(target.prefix { $0 != "?" })
        guard let scheme = ["http://", "https://"].first(where: { path.lowercased().hasPrefix($0) }) else {
            return path
        }
        let rest = path.dropFirst(scheme.count).drop { $0 != "/" }
        return rest.isEmpty ? "/" : String(rest)
    }

    /// The lines of a head; nil: it is not whole, or malformed.
    private mutating func head() -> [String]? {
        // Empty lines before a request are passed over (section 2.2), and there a line feed alone ends one.
        var next = line()
        while let line = next, line.text.isEmpty { next = self.line() }
        var lines: [String] = []
        var end = 2
        while let line = next {
            if line.text.isEmpty { return end + line.end == 4 ? lines : nil }
            guard end == 2 else { return nil }
            lines.append(line.text)
            (end, next) = (line.end, self.line())
        }
        return nil
    }

    /// A line, and of how many bytes its end is: CR and LF; or, as the library leaves the same behind it, a NUL and what follows
    /// as far as the line feed. Nil: there is none.
    private mutating func line() -> (text: String, end: Int)? {
        guard let feed = rest.firstIndex(of: 0x0A) else { return nil }
        defer { rest = rest[(feed + 1)...] }
        let line = rest[..<feed]
        let end = line.firstIndex(of: 0) ?? (line.last == 0x0D ? feed - 1 : feed)
        return (String(decoding: line[..<end], as: UTF8.self), feed + 1 - end)
    }

    /// The same in a body of chunks, where a line feed alone is taken for the end of a line.
    private mutating func chunkLine() -> String? {
        guard let end = rest.firstIndex(of: 0x0A) else { return nil }
        defer { rest = rest[(end + 1)...] }
        let line = rest[..<end]
        return String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }

    private mutating func take(_ count: Int) -> [UInt8]? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    private mutating func chunks() -> [UInt8]? {
        var body: [UInt8] = []
        while let head = chunkLine() {
            guard let size = Int(head.prefix { $0 != ";" }.trimming, radix: 16), let chunk = take(size) else {
                return nil
            }
            guard size > 0 else {
                while let trailer = chunkLine() { if trailer.isEmpty { return body } }
                return nil
            }
            body += chunk
            guard chunkLine() == "" else { return nil }
        }
        return nil
    }
}

extension StringProtocol {
    fileprivate var trimming: String {
        String(drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
}
