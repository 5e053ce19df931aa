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
        let best = Self.best(in: header) { name -> MediaType? in
            switch name {
            case "application/json", "application/problem+json": .json
            case "application/xml", "text/xml", "application/problem+xml": .xml
            default: nil
            }
        }
        self = best ?? (otherwise == .xml ? .xml : .json)
    }

    /// What weighs most of that which `Accept` names and `known` knows, the earlier one among equals.
    static func best<Kind>(in header: String?, _ known: (String) -> Kind?) -> Kind? {
        var best: (kind: Kind?, weight: Double) = (nil, 0)
        for range in (header ?? "").split(separator: ",").prefix(32) {
            let parts = Self.parts(range)
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }
            let weight = quality.map { Double($0.dropFirst("q=".count)) ?? 0 } ?? 1
            guard weight > best.weight, let kind = parts.first.flatMap(known) else { continue }
            best = (kind, weight)
        }
        return best.kind
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
