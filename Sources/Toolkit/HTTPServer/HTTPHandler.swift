/// Whether a request is let in, decided from its head alone.
package enum Admission: Sendable {
    /// That takes longer than the server's thread may wait. Until it is known nothing of the body is read, and a client that
    /// asks whether to send it is not told to. Not to be answered with another of these.
    case consider(@Sendable () async -> Admission)
    /// Its body is read, up to `bodyLimit` bytes; a longer one is refused with 413. When there is too much at once, those that are
    /// urgent are the last to be refused.
    case accept(bodyLimit: Int, isUrgent: Bool = false)
    /// Its body, up to `limit` bytes (nil: any number), goes to `answer` while it comes, and the answer is sent when the upload
    /// ends. Bodies with `Content-Encoding: gzip` are unpacked on the way, and the limit holds for what comes out, too; other
    /// encodings are refused with 415, and a length beyond the limit with 413. `answer` always finishes, also when the upload
    /// is cut. When it finishes before the end, what still comes is read past.
    case stream(limit: Int?, answer: @Sendable (UploadedBody) async -> HTTPResponse)
    /// It is answered with this. Its body, if it has one, is not read, which closes the connection.
    case refuse(HTTPResponse)
}

/// What answers a server's requests.
package protocol HTTPHandler: Sendable {
    /// Called with the head before the body is read, on the server's own thread: must be quick and must not block.
    func admit(_ head: HTTPRequest) -> Admission

    /// Called with the whole request. Always finishes, also when the client has gone.
    func respond(to request: HTTPRequest) async -> HTTPResponse

    /// Words the server's own refusals: 413 (the body is too large), 415 (its encoding is not read) and 503 (too much at
    /// once, or closing: with `Retry-After`). Quick, like `admit`; the default is a line of plain text.
    func refusal(_ status: Int, of head: HTTPRequest) -> HTTPResponse
}

extension HTTPHandler {
    package func refusal(_ status: Int, of head: HTTPRequest) -> HTTPResponse {
        switch status {
        case 413: .text("The body is too large.", status: status)
        case 415: .text("Send the body as it is, or as gzip.", status: status, headers: [("Accept-Encoding", "gzip")])
        default: .text("The server is busy. Try again.", status: status, headers: [("Retry-After", "1")])
        }
    }
}
