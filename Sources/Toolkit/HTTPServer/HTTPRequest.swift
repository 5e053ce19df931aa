/// A request as handlers see it: parsed, checked, and never half of one.
package struct HTTPRequest: Sendable {
    /// As sent, for example `POST`. A `HEAD` request is seen as `GET`: the server leaves the body out.
    package var method: String
    /// The path as sent, still percent-encoded, without the query.
    package var target: String
    /// The path's segments, percent-decoded: `/a/b%2Fc` is `["a", "b/c"]`, `/` is `[]`, `/a/` is `["a", ""]`.
    package var path: [String]
    /// The query's fields, decoded as forms encode them, in their order.
    package var query: [(name: String, value: String)]
    package var headers: HTTPHeaders
    /// Empty while the request is only admitted.
    package var body: [UInt8]
    /// The client's address, without a port; empty when it has none. Behind a trusted proxy, what that says.
    package var peer: String
    /// True when the request came over TLS.
    package var isSecure: Bool

    /// Splits and decodes `target` (path and query). Throws what a server would refuse with 400.
    package init(
        method: String, target: String, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = [], peer: String = "",
        isSecure: Bool = false
    ) throws(MalformedRequest) {
        let parts = try RequestTarget(target)
        self.method = method
        self.target = parts.rawPath
        path = parts.path
        query = parts.query
        self.headers = headers
        self.body = body
        self.peer = peer
        self.isSecure = isSecure
    }

    /// The cookies sent (RFC 6265 §4.2); of several with one name the first, which has the longest path.
    package var cookies: [String: String] {
        var cookies: [String: String] = [:]
        for pair in headers.all("Cookie").flatMap({ $0.split(separator: ";") }) {
            let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, cookies[String(parts[0])] == nil else { continue }
            cookies[String(parts[0])] = String(parts[1])
        }
        return cookies
    }
}

/// A request that breaks the rules of HTTP itself: its status (400, 414, 431 or 505) and why, in words for whoever sent it.
package struct MalformedRequest: Error, CustomStringConvertible {
    package let status: Int
    package let description: String

    init(_ description: String, status: Int = 400) {
        self.status = status
        self.description = description
    }
}
