import MessageModel
import Timekeeping

extension Problem {
    /// A problem as it is; anything else is ours to explain.
    init(_ error: any Error) {
        self = (error as? Problem) ?? Problem(.internalError, "internalError", cause: "\(error)")
    }

    /// The address exists, but not for this method.
    static func methodNotAllowed(_ methods: [String]) -> Problem {
        let allowed = methods.flatMap { $0 == "GET" ? ["GET", "HEAD"] : [$0] } + ["OPTIONS"]
        return Problem(.unsupported, "methodNotAllowed", parameters: ["allowed": allowed.joined(separator: ", ")])
    }

    /// The HTTP status of this kind (DESIGN §3).
    var status: Int {
        switch kind {
        case .malformed: 400
        case .unauthenticated: 401
        case .forbidden: 403
        case .notFound: 404
        case .conflict: 409
        case .tooLarge: 413
        case .unsupported: parameters["allowed"] == nil ? 415 : 405
        case .invalid: 422
        case .tooMany: 429
        case .internalError: 500
        case .busy: 503
        case .unknownOutcome: 504
        }
    }

    /// Whether it was answered to somebody of whom it is not known who they are.
    var isOfStranger: Bool { kind == .unauthenticated || kind == .tooMany }

    /// Seconds until a repeat may help; nil where it would not.
    var wait: Int64? {
        guard kind == .tooMany || kind == .busy || retryAfter != nil else { return nil }
        return max(1, ((retryAfter ?? .seconds(1)).milliseconds + 999) / 1000)
    }

    /// What the status needs beside it: when to repeat, which password, which methods,
    /// which encodings.
    var headers: [(String, String)] {
        if let wait { return [("Retry-After", String(wait))] }
        if let allowed = parameters["allowed"] { return [("Allow", allowed)] }
        if let encodings = parameters["encodings"] { return [("Accept-Encoding", encodings)] }
        return kind == .unauthenticated ? [("WWW-Authenticate", challenge)] : []
    }

    /// A partner's program shows a key; people are asked for a password by their browsers.
    private var challenge: String {
        ["wrongPartnerKey", "tokenOnly"].contains(code)
            ? "Bearer realm=\"Pavilion\""
            : "Basic realm=\"Pavilion\", charset=\"UTF-8\""
    }
}
