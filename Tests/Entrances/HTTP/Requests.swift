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
        // Empty lines before a request are passed over (section 2.2), and there a line feed alone ends one.
        while let first = rest.first, first == 0x0A || rest.starts(with: [0x0D, 0x0A]) {
            rest = rest.dropFirst(first == 0x0A ? 1 : 2)
        }
        var lines: [String] = []
        while let line = line(), !line.isEmpty { lines.append(line) }
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

    /// A line that ends with CR LF, without that; nil: there is none.
    private mutating func line() -> String? {
        guard
            let end = zip(rest.indices, rest.indices.dropFirst()).first(where: { rest[$0] == 0x0D && rest[$1] == 0x0A })
        else { return nil }
        defer { rest = rest[(end.1 + 1)...] }
        return String(decoding: rest[..<end.0], as: UTF8.self)
    }

    /// The same in a body of chunks, where the library takes a line feed alone for the end of a line.
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
