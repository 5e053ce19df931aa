/// How a message is spelled on the way in or out.
enum MediaType: Sendable {
    case json, xml, form

    /// From `Content-Type`; nil: none that we read. Messages are UTF-8, whatever else the charset says is refused.
    init?(_ header: String?) {
        guard let header else { return nil }
        let parts = header.split(separator: ";").map { $0.trimmed.lowercased() }
        if let charset = parts.dropFirst().first(where: { $0.hasPrefix("charset=") }) {
            guard ["utf-8", "\"utf-8\"", "utf8"].contains(charset.dropFirst("charset=".count)) else { return nil }
        }
        switch parts.first {
        case "application/json": self = .json
        case "application/xml", "text/xml": self = .xml
        case "application/x-www-form-urlencoded": self = .form
        default: return nil
        }
    }

    /// From `Accept`: XML where it is named before JSON, else what the request was spelled in.
    init(accepted header: String?, otherwise: MediaType) {
        let names = (header ?? "").split(separator: ",").compactMap {
            $0.split(separator: ";").first?.trimmed.lowercased()
        }
        for name in names {
            switch name {
            case "application/json", "application/problem+json": self = .json
            case "application/xml", "text/xml", "application/problem+xml": self = .xml
            default: continue
            }
            return
        }
        self = otherwise == .xml ? .xml : .json
    }

    var contentType: String { self == .xml ? "application/xml; charset=utf-8" : "application/json" }
    var problemContentType: String {
        self == .xml ? "application/problem+xml; charset=utf-8" : "application/problem+json"
    }
}

extension Substring {
    /// Without spaces and tabs around.
    fileprivate var trimmed: Substring {
        let front = drop { $0 == " " || $0 == "\t" }
        guard let last = front.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return front.prefix(0) }
        return front[...last]
    }
}
