import Timekeeping

extension FieldType {
    /// Reads a value from character data, as XML and forms carry it, and checks it.
    ///
    /// White space around anything but text does not count (XSD's `collapse`).
    func read(_ text: String) throws(Refusal) -> Value {
        switch self {
        case .text(let type):
            if let refusal = type.refusal(of: text) { throw refusal }
            return .text(text)
        case .integer(let type): return .integer(try type.read(String(text.collapsed)))
        case .boolean:
            switch text.collapsed {
            case "true", "1": return .boolean(true)
            case "false", "0": return .boolean(false)
            default: throw mismatch
            }
        case .instant:
            guard let instant = Instant(text.collapsed) else { throw mismatch }
            return .instant(instant)
        case .date:
            guard let date = CalendarDate(text.collapsed) else { throw mismatch }
            return .date(date)
        case .bytes(let type):
            guard let bytes = BytesType.decode(text) else { throw mismatch }
            if let refusal = type.refusal(of: bytes) { throw refusal }
            return .bytes(bytes)
        case .record: throw mismatch
        }
    }

    /// The most bytes that `read` may take: a text with more has too many characters.
    var mostBytes: Int {
        guard case .text(let type) = self, let maxLength = type.maxLength else { return .max }
        return maxLength * 4
    }

    /// The value is of another type.
    var mismatch: Refusal { Refusal("type", ["expected": expectation]) }
}

extension String {
    /// Without the white space of XML at both ends.
    fileprivate var collapsed: Substring {
        let isVisible = { (byte: UInt8) in byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D }
        guard let first = utf8.firstIndex(where: isVisible), let last = utf8.lastIndex(where: isVisible) else {
            return ""
        }
        return self[first..<utf8.index(after: last)]
    }
}
