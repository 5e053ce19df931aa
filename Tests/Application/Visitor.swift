import Threading

/// A browser: keeps cookies for their paths, sends forms, follows one redirect when told to.
final class Visitor: Sendable {
    let site: TestSite
    private let headers: [(String, String)]
    private let cookies = Guarded<[(name: String, value: String, path: String)]>([])

    init(_ site: TestSite, headers: [(String, String)] = []) {
        self.site = site
        self.headers = headers
    }

    func get(_ target: String) async throws -> Reply { try await ask("GET", target, headers(target), []) }

    func post(_ target: String, _ fields: [(String, String)]) async throws -> Reply {
        let body = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        let type = ("Content-Type", "application/x-www-form-urlencoded")
        return try await ask("POST", target, headers(target) + [type], Array(body.utf8))
    }

    /// The page that an answer leads to.
    func follow(_ answer: Reply) async throws -> Reply { try await get(answer["Location"] ?? "/nowhere") }

    private func ask(_ method: String, _ target: String, _ headers: [(String, String)], _ body: [UInt8])
        async throws -> Reply
    {
        let answer = try await site.ask(method, target, headers, body: body)
        for line in answer.all("Set-Cookie") { keep(line) }
        return answer
    }

    private func headers(_ target: String) -> [(String, String)] {
        let path = target.prefix { $0 != "?" }
        let sent = cookies.withLock { $0 }.filter { path == $0.path || path.hasPrefix($0.path + "/") || $0.path == "/" }
        guard !sent.isEmpty else { return headers }
        return headers + [("Cookie", sent.map { "\($0.name)=\($0.value)" }.joined(separator: "; "))]
    }

    private func keep(_ line: String) {
        let parts = line.split(separator: ";").map { $0.drop { $0 == " " }.split(separator: "=", maxSplits: 1) }
        guard let cookie = parts.first, cookie.count == 2 else { return }
        let path = parts.first { $0.first == "Path" }?.last.map(String.init) ?? "/"
        cookies.withLock { cookies in
            cookies.removeAll { $0.name == cookie[0] && $0.path == path }
            cookies.append((String(cookie[0]), String(cookie[1]), path))
        }
    }
}

/// Percent-encoded for a form.
func encoded(_ text: String) -> String {
    text.utf8.map { byte in
        let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
}
