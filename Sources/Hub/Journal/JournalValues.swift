import Cryptography

/// Those of a record's values that are personal, or those that are not, as a JSON object with its members in the order
/// given: numbers, strings, null, and bytes as Base64 (URL alphabet). Nil: there are no values.
func journalValues(_ values: [ColumnValue]?, personal: Bool) -> [UInt8]? {
    guard let values else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48 * values.count)
    for entry in values where entry.column.personal == personal {
        bytes.append(bytes.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
        bytes += entry.column.label
        bytes.append(entry.value)
    }
    if bytes.isEmpty { bytes.append(UInt8(ascii: "{")) }
    bytes.append(UInt8(ascii: "}"))
    return bytes
}

/// What is sealed: `[before,after]`, each an object of the personal columns or null. Nil: nothing personal changed.
func personalValues(before: [ColumnValue]?, after: [ColumnValue]?) -> [UInt8]? {
    let isPersonal = [before, after].contains { $0?.contains(where: \.column.personal) == true }
    guard isPersonal else { return nil }
    var bytes = [UInt8(ascii: "[")]
    bytes += journalValues(before, personal: true) ?? Array("null".utf8)
    bytes.append(UInt8(ascii: ","))
    bytes += journalValues(after, personal: true) ?? Array("null".utf8)
    bytes.append(UInt8(ascii: "]"))
    return bytes
}

extension [UInt8] {
    fileprivate mutating func append(_ value: SQLValue) {
        switch value {
        case .null: append(contentsOf: "null".utf8)
        case .integer(let number): append(contentsOf: String(number).utf8)
        case .text(let text): append(quoted: text)
        case .bytes(let bytes): append(quoted: Base64.encodeURL(bytes))
        }
    }

    /// RFC 8259 §7. Most text has nothing to escape and is copied as it is.
    private mutating func append(quoted text: String) {
        var text = text
        append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            if bytes.contains(where: isEscaped) {
                for byte in bytes { append(escaping: byte) }
            } else {
                append(contentsOf: bytes)
            }
        }
        append(UInt8(ascii: "\""))
    }

    private mutating func append(escaping byte: UInt8) {
        if byte < 0x20 {
            append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
        } else {
            if isEscaped(byte) { append(UInt8(ascii: "\\")) }
            append(byte)
        }
    }
}

private func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}
