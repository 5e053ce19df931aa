extension JSONValue {
    /// A record as `JSONCodec` writes it, as a part of a larger document.
    package init(_ record: Record) {
        self = .object(
            record.type.fields.enumerated().compactMap { index, field in
                record[index].map { (field.name, JSONValue($0)) }
            })
    }

    private init(_ value: Value) {
        switch value {
        case .text, .instant, .date, .bytes: self = .string(value.characters)
        case .boolean(let boolean): self = .boolean(boolean)
        case .integer(let integer): self = .integer(integer)
        case .record(let record): self = JSONValue(record)
        case .list(let items): self = .array(items.map { JSONValue($0) })
        }
    }
}
