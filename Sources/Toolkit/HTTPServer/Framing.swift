/// What a head says of its body, after the checks of the head that keep two readers of one stream from reading different
/// requests (request smuggling: RFC 9112 §6.3 and §11.2). Chunks are the library's to read, and it takes more than it should:
/// a line feed alone ends a chunk's line, also within an extension. So nothing is read behind a chunked body:
/// `ServerContext` closes its connection with the answer.
struct Framing {
    /// The most header fields that a request may have.
    static let fieldLimit = 100

    /// Nil: chunked, known only at its end.
    let contentLength: Int?

    var hasBody: Bool { contentLength != 0 }

    init(version: String, headers: HTTPHeaders) throws(MalformedRequest) {
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
            throw MalformedRequest("Only HTTP/1.0 and HTTP/1.1 are spoken here.", status: 505)
        }
        // The library would take "Content-Length : 5" for a field of another name.
        guard headers.fields.allSatisfy({ Self.isToken($0.name) && Self.isPrintable($0.value) }) else {
            throw MalformedRequest("A header field is malformed.")
        }
        let hosts = headers.all("Host")
        guard hosts.count == 1 || (hosts.isEmpty && version == "HTTP/1.0") else {
            throw MalformedRequest("There must be one Host.")
        }
        guard hosts.allSatisfy(HostField.isValid) else { throw MalformedRequest("The Host is none.") }
        contentLength = try Self.contentLength(version, headers)
    }

    private static func contentLength(_ version: String, _ headers: HTTPHeaders) throws(MalformedRequest) -> Int? {
        let lengths = headers.all("Content-Length")
        let encodings = headers.all("Transfer-Encoding")
        guard lengths.count + encodings.count <= 1 else {
            throw MalformedRequest("Content-Length and Transfer-Encoding are given more than once.")
        }
        if let encoding = encodings.first {
            // The library takes any other encoding for a body that lasts until the connection closes.
            guard encoding.lowercased() == "chunked", version == "HTTP/1.1" else {
                throw MalformedRequest("The Transfer-Encoding can only be chunked.")
            }
            return nil
        }
        guard let length = lengths.first else { return 0 }
        guard length.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(length) else {
            throw MalformedRequest("The Content-Length is not a number.")
        }
        return length
    }

    /// RFC 9110 §5.6.2.
    static func isToken(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    private static func isPrintable(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 }
    }
}
