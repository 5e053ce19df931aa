import HTTPServer

/// How a message is spelled on the way in or out.
enum MediaType: Sendable {
    case json, xml, form

    /// From `Content-Type`; nil: none that we read. Messages are UTF-8, whatever else the charset says is refused.
    init?(_ header: String?) {
        let parts = Self.parts(header ?? "")
        if let charset = parts.dropFirst().first(where: { $0.hasPrefix("charset=") }) {
            guard ["utf-8", "\"utf-8\"", "utf8"].contains(charset.dropFirst("charset=".count)) else { return nil }
        }
        switch parts.first {
        case "application/json", "application/x-ndjson", "application/ndjson": self = .json
        case "application/xml", "text/xml": self = .xml
        case "application/x-www-form-urlencoded": self = .form
        default: return nil
        }
    }

    /// From `Accept` (RFC 9110 §12.5.1): XML or JSON, whichever weighs more, the earlier one among equals; else what the
    /// request was spelled in.
    init(accepted header: String?, otherwise: MediaType) {
        let best = Preferences([header ?? ""]).best { name -> MediaType? in
            switch name {
            case "application/json", "application/problem+json": .json
            case "application/xml", "text/xml", "application/problem+xml": .xml
            default: nil
            }
        }
        self = best ?? (otherwise == .xml ? .xml : .json)
    }

    var contentType: String { self == .xml ? "application/xml; charset=utf-8" : "application/json" }
    var problemContentType: String {
        self == .xml ? "application/problem+xml; charset=utf-8" : "application/problem+json"
    }

    /// A media type and its parameters, in small letters, without the spaces around them.
    private static func parts(_ text: some StringProtocol) -> [String] {
        text.lowercased().split(separator: ";").map { part in
            String(part.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" })
        }
    }
}
