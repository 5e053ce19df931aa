/// An answer. The server adds `Date`, the body's length or `Transfer-Encoding`, and what the connection needs; a handler sets
/// none of these.
package struct HTTPResponse: Sendable {
    /// 200 to 599.
    package var status: Int
    package var headers: [(String, String)]
    package var body: HTTPBody

    package init(status: Int, headers: [(String, String)] = [], body: [UInt8] = []) {
        self.init(status: status, headers: headers, body: .bytes(body))
    }

    package init(status: Int, headers: [(String, String)] = [], body: HTTPBody) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// One line of plain text.
    package static func text(_ text: String, status: Int, headers: [(String, String)] = []) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: [("Content-Type", "text/plain; charset=utf-8")] + headers,
            body: Array((text + "\n").utf8))
    }
}
