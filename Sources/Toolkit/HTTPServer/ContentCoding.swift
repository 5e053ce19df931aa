/// How a body is packed (RFC 9110 §8.4), of what is read here.
enum ContentCoding {
    case identity
    case gzip

    /// Nil: in a way that is not read, or in several.
    init?(_ headers: HTTPHeaders) {
        switch headers.all("Content-Encoding").map({ $0.lowercased() }) {
        case [], ["identity"]: self = .identity
        case ["gzip"], ["x-gzip"]: self = .gzip
        default: return nil
        }
    }
}
