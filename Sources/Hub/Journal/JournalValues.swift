import FoundationEssentials

/// A record's values as a JSON object, columns in the order given: numbers, strings, null, and bytes as Base64.
func journalValues(_ values: [ColumnValue]) -> [UInt8] {
    var text: [UInt8] = [UInt8(ascii: "{")]
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

/// RFC 8259 §7.
private func appendQuoted(_ string: String, to text: inout [UInt8]) {
    let quote = UInt8(ascii: "\""), backslash = UInt8(ascii: "\\")
    text.append(quote)
    for byte in string.utf8 {
        switch byte {
        case quote, backslash: text += [backslash, byte]
        case ..<0x20:
            text.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
        default: text.append(byte)
        }
    }
    text.append(quote)
}
