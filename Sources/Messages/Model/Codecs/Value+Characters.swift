import Timekeeping

extension Value {
    /// A simple value as XML and forms write it; empty for a record or a list, which have no characters of their own.
    var characters: String {
        switch self {
        case .text(let text): text
        case .boolean(let boolean): boolean ? "true" : "false"
        case .integer(let integer): String(integer)
        case .instant(let instant): instant.description
        case .date(let date): date.description
        case .bytes(let bytes): BytesType.encode(bytes)
        case .record, .list: ""
        }
    }
}
