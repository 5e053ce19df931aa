import FoundationEssentials

/// A record's values as a JSON object, columns in the order given: numbers, strings, null, and bytes as Base64.
func journalValues(_ values: [ColumnValue]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(32 * (values.count + 1))
    text.append(UInt8(ascii: "{"))
    for entry in values {
        if text.count > 1 { text.append(UInt8(ascii: ",")) }
        appendQuoted(entry.column.name, to: &text)
        text.append(UInt8(ascii: ":"))
        switch entry.value {
        case .null: text.append(contentsOf: "null".utf8)
        case .integer(let number): text.append(contentsOf: String(number).utf8)
        case .text(let string): appendQuoted(string, to: &text)
        case .bytes(let bytes): appendQuoted(Data(bytes).base64EncodedString(), to: &text)
        }
    }
    text.append(UInt8(ascii: "}"))
    return text
}

/// RFC 8259 §7. Most text has nothing to escape and is copied as it is.
private func appendQuoted(_ string: String, to text: inout [UInt8]) {
    var string = string
    text.append(UInt8(ascii: "\""))
    string.withUTF8 { bytes in
        if bytes.contains(where: isEscaped) {
            for byte in bytes { appendEscaped(byte, to: &text) }
        } else {
            text.append(contentsOf: bytes)
        }
    }
    text.append(UInt8(ascii: "\""))
}

private func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}

private func appendEscaped(_ byte: UInt8, to text: inout [UInt8]) {
    if byte < 0x20 {
        text.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
    } else {
        if isEscaped(byte) { text.append(UInt8(ascii: "\\")) }
        text.append(byte)
    }
}
