/// How a client wants an answer packed (RFC 9110 §12.5.3), of the two ways that there are here.
enum AcceptedCoding {
    case identity
    case gzip

    /// Packed for who asks for it and does not like it less; who says nothing gets it as it is.
    init(_ headers: HTTPHeaders) {
        let preferences = Preferences(headers.all("Accept-Encoding"))
        let rest = preferences.weight("*")
        let gzip = preferences.weight("gzip") ?? preferences.weight("x-gzip") ?? rest ?? 0
        let identity = preferences.weight("identity") ?? (rest == 0 ? 0 : nil)
        self = gzip > 0 && gzip >= identity ?? 0 ? .gzip : .identity
    }

    /// Whether packing makes this smaller: text, of more than one packet's size.
    static func isWorthwhile(_ contentType: String?, _ count: Int) -> Bool {
        guard count >= 1024, let type = contentType?.lowercased().prefix(while: { $0 != ";" && $0 != " " }) else {
            return false
        }
        return type.hasPrefix("text/") || type.hasSuffix("+xml") || type.hasSuffix("+json")
            || ["application/xml", "application/json"].contains(type)
    }
}
