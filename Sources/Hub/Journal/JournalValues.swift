import Cryptography

/// Those of a record's values that are personal, or those that are not, as a JSON object with its members in
/// alphabetical order: numbers, strings, null, and bytes as Base64 (URL alphabet). Nil: there are no values.
func journalValues(_ values: [String: SQLValue]?, of table: Table, personal: Bool) -> [UInt8]? {
    guard let values else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(48 * values.count)
    for column in table.alphabetical where column.personal == personal {
        guard let value = values[column.name] else { continue }
        bytes.append(bytes.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
        bytes += column.label
        bytes.append(value)
    }
    if bytes.isEmpty { bytes.append(UInt8(ascii: "{")) }
    bytes.append(UInt8(ascii: "}"))
    return bytes
}

/// What is sealed: `[before,after]`, each an object of the personal columns or null. Nil: nothing personal changed.
func personalValues(before: [String: SQLValue]?, after: [String: SQLValue]?, of table: Table) -> [UInt8]? {
    let isPersonal = table.columns.contains { column in
        column.personal && (before?[column.name] != nil || after?[column.name] != nil)
    }
    guard isPersonal else { return nil }
    var bytes = [UInt8(ascii: "[")]
    bytes += journalValues(before, of: table, personal: true) ?? Array("null".utf8)
    bytes.append(UInt8(ascii: ","))
    bytes += journalValues(after, of: table, personal: true) ?? Array("null".utf8)
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

    /// RFC 8259 §7.
    private mutating func append(quoted text: String) {
        append(UInt8(ascii: "\""))
        if text.utf8.contains(where: isEscaped) {
            for byte in text.utf8 {
                if byte < 0x20 {
                    append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
                    append(contentsOf: String(byte, radix: 16).utf8)
                } else {
                    if isEscaped(byte) { append(UInt8(ascii: "\\")) }
                    append(byte)
                }
            }
        } else {
            append(contentsOf: text.utf8)
        }
        append(UInt8(ascii: "\""))
    }
}

private func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}
