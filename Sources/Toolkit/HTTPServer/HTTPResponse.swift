/// An answer. The server adds `Date`, `ETag`, the body's length or `Transfer-Encoding`, and what the connection needs; a handler
/// sets none of these. Whether it is sent whole, packed or at all is `Delivery`'s, which goes by its `Cache-Control`.
package struct HTTPResponse: Sendable {
    /// 200 to 599.
    package var status: Int
    package var headers: [(String, String)]
    package var body: HTTPBody { didSet { tag = nil } }
    /// Of the body; nil: nobody has made it yet.
    private(set) var tag: EntityTag?

    package init(status: Int, headers: [(String, String)] = [], body: [UInt8] = []) {
        self.init(status: status, headers: headers, body: .bytes(body))
    }

    package init(status: Int, headers: [(String, String)] = [], body: HTTPBody) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// With a body whose tag is not made anew for each answer.
    package init(status: Int, headers: [(String, String)] = [], body: TaggedBytes) {
        self.init(status: status, headers: headers, body: .bytes(body.bytes))
        tag = body.tag
    }

    /// One line of plain text.
    package static func text(_ text: String, status: Int, headers: [(String, String)] = []) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: [("Content-Type", "text/plain; charset=utf-8")] + headers,
            body: Array((text + "\n").utf8))
    }

    /// The first field of this name; nil: there is none.
    package func header(_ name: String) -> String? { headers.first { HTTPHeaders.same($0.0, name) }?.1 }

    /// Puts a field in place of all of its name.
    package mutating func set(_ name: String, _ value: String) {
        remove(name)
        headers.append((name, value))
    }

    package mutating func remove(_ name: String) { headers.removeAll { HTTPHeaders.same($0.0, name) } }
}
