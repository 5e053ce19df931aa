import Timekeeping

extension FieldType {
    /// Reads a value from character data, as XML and forms carry it, and checks it.
    ///
    /// White space around anything but text does not count (XSD's `collapse`).
    func read(_ text: String) throws(Refusal) -> Value {
        let trimmed = { text.drop { $0.isXMLSpace }.reversed().drop { $0.isXMLSpace }.reversed() }
        switch self {
        case .text(let type):
            if let refusal = type.refusal(of: text) { throw refusal }
            return .text(text)
        case .integer(let type): return .integer(try type.read(String(trimmed())))
        case .boolean:
            switch String(trimmed()) {
            case "true", "1": return .boolean(true)
            case "false", "0": return .boolean(false)
            default: throw mismatch
            }
        case .instant:
            guard let instant = Instant(String(trimmed())) else { throw mismatch }
            return .instant(instant)
        case .date:
            guard let date = CalendarDate(String(trimmed())) else { throw mismatch }
            return .date(date)
        case .record: throw mismatch
        }
    }

    /// The value is of another type.
    var mismatch: Refusal { Refusal("type", ["expected": expectation]) }
}

extension Character {
    fileprivate var isXMLSpace: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" || self == "\r\n" }
}
