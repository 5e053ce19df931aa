/// Writes records as JSON.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ record: Record) {
        var separator = UInt8(ascii: "{")
        for (index, field) in record.type.fields.enumerated() {
            guard let value = record[index] else { continue }
            bytes.append(separator)
            separator = UInt8(ascii: ",")
            write(field.name)
            bytes.append(UInt8(ascii: ":"))
            write(value)
        }
        if separator == UInt8(ascii: "{") { bytes.append(separator) }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ value: Value) {
        switch value {
        case .text, .instant, .date, .bytes: write(value.characters)
        case .boolean, .integer: write(bare: value.characters)
        case .record(let record): write(record)
        case .list(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(item)
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }

    /// What stands without quotes: a number, a word, a bracket.
    mutating func write(bare text: String) { bytes += text.utf8 }

    mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\\"): bytes += [byte, byte]
            case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x20: bytes += Array((byte < 0x10 ? "\\u000" : "\\u00").utf8) + Array(String(byte, radix: 16).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
