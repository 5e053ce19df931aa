import FoundationEssentials

/// A record's values as a JSON object, columns in alphabetical order: numbers, strings, null, and bytes as Base64.
func journalValues(_ values: [String: SQLValue]) -> [UInt8] {
    var text = "{"
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        if text.utf8.count > 1 { text += "," }
        text += "\"\(name)\":"
        switch value {
        case .null: text += "null"
        case .integer(let number): text += String(number)
        case .text(let string): appendQuoted(string, to: &text)
        case .bytes(let bytes): text += "\"\(Data(bytes).base64EncodedString())\""
        }
    }
    return Array((text + "}").utf8)
}

/// RFC 8259 §7.
private func appendQuoted(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case _ where scalar.value < 0x20:
            text += "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
        default: text.unicodeScalars.append(scalar)
        }
    }
    text += "\""
}
