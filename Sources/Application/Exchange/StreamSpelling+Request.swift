import HTTPServer
import MessageModel

extension StreamSpelling {
    /// What `Content-Type` says; nil: the first byte tells, because there is no such header or only the one that programs
    /// send unasked. Throws `unsupportedMediaType` for anything else, also for another encoding than UTF-8.
    static func said(by head: HTTPRequest) throws(Problem) -> StreamSpelling? {
        guard let header = head.headers.first("Content-Type") else { return nil }
        switch MediaType(header) {
        case .xml: return .xml
        case .json: return .json
        case .form: return nil
        case nil: throw Problem(.unsupported, "unsupportedMediaType")
        }
    }
}
