import HTTPServer

/// A file that is the same for everybody, answered from memory.
struct SharedFile: Sendable {
    private let file: TaggedBytes
    private let type: String

    /// - Parameter type: what it is, as `Content-Type` says it.
    init(_ bytes: [UInt8], _ type: String) { (file, self.type) = (TaggedBytes(bytes), type) }

    var bytes: [UInt8] { file.bytes }
    var answer: HTTPResponse {
        HTTPResponse(status: 200, headers: SecurityHeaders.shared + [("Content-Type", type)], body: file)
    }
}
