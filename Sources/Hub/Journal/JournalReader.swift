import Cryptography

/// Reads a JSON object that `journalValues` wrote. Nil: it is none of this table's.
func journalValues(_ bytes: [UInt8], of table: Table) -> [String: SQLValue]? {
    var reader = JournalReader(bytes)
    let values = reader.object(of: table)
    return reader.isAtEnd ? values : nil
}

/// Reads what was sealed. Nil: it is none of this table's.
func personalValues(
    _ bytes: [UInt8], of table: Table
) -> (before: [String: SQLValue]?, after: [String: SQLValue]?)? {
    var reader = JournalReader(bytes)
    guard reader.take("["), case let before = reader.object(of: table), before != nil || reader.take("null"),
        reader.take(","), case let after = reader.object(of: table), after != nil || reader.take("null"),
        reader.take("]"), reader.isAtEnd
    else { return nil }
    return (before, after)
}

/// Reads the journal's own JSON from the left: exactly what the hub writes, and nothing else.
private struct JournalReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { place == bytes.count }

    /// Steps over these characters, if they stand here.
    mutating func take(_ text: StaticString) -> Bool {
        let found = text.withUTF8Buffer { text in bytes[place...].starts(with: text) }
        if found { place += text.utf8CodeUnitCount }
        return found
    }

    /// Nil: something else stands here, or a column that the table does not have.
    mutating func object(of table: Table) -> [String: SQLValue]? {
        guard take("{") else { return nil }
        var values: [String: SQLValue] = [:]
        while !take("}") {
            guard values.isEmpty || take(","), let name = string(), take(":"),
                let column = table.columns.first(where: { $0.name == name }), let value = value(of: column)
            else { return nil }
            values[name] = value
        }
        return values
    }

    private mutating func value(of column: Column) -> SQLValue? {
        if take("null") { return .null }
        switch column.kind {
        case .text: return string().map { .text($0) }
        case .bytes: return string().flatMap(Base64.decodeURL).map { .bytes($0) }
        case .integer, .boolean, .instant, .reference: return number().map { .integer($0) }
        }
    }

    private mutating func number() -> Int64? {
        let digits = bytes[place...].prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
        place += digits.count
        return Int64(String(decoding: digits, as: UTF8.self))
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while let end = bytes[place...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            text += bytes[place..<end]
            place = end
            if take("\"") { return String(validating: text, as: UTF8.self) }
            if take("\\u") {
                let digits = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
                guard let byte = UInt8(digits, radix: 16), digits.utf8.count == 4 else { return nil }
                text.append(byte)
                place += 4
                continue
            }
            if take("\\"), isAtEnd { return nil }
            text.append(bytes[place])
            place += 1
        }
        return nil
    }
}
