import MessageModel
import Timekeeping

extension Problem {
    /// The HTTP status of this kind (DESIGN §3).
    var status: Int {
        switch kind {
        case .malformed: 400
        case .unauthenticated: 401
        case .forbidden: 403
        case .notFound: 404
        case .conflict: 409
        case .tooLarge: 413
        case .unsupported: 415
        case .invalid: 422
        case .tooMany: 429
        case .internalError: 500
        case .busy: 503
        case .unknownOutcome: 504
        }
    }

    /// In how many seconds a repeat makes sense.
    var retrySeconds: Int64 { max(1, (retryAfter ?? .seconds(2)).milliseconds / 1000) }

    /// `Retry-After` where a repeat helps; `WWW-Authenticate` where a password would.
    var headers: [(String, String)] {
        switch kind {
        case .tooMany, .busy: [("Retry-After", String(retrySeconds))]
        case .unauthenticated: [("WWW-Authenticate", "Basic realm=\"Pavilion\", charset=\"UTF-8\"")]
        default: []
        }
    }
}
