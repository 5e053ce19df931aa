extension Record {
    /// Every rule of the schema that the record breaks, in the order of the type; for values that no codec has read.
    package func validate() -> [FieldError] {
        var findings = Findings()
        findings.examine(self)
        return findings.errors
    }
}

extension Findings {
    fileprivate mutating func examine(_ record: Record) {
        for (index, field) in record.type.fields.enumerated() {
            guard let value = record[index] else {
                if field.isRequired { addMissing(field) }
                continue
            }
            let mark = mark
            examine(value, of: field)
            locate(since: mark, at: field.name)
        }
    }

    private mutating func examine(_ value: Value, of field: Field) {
        guard field.isRepeated else { return examine(value, as: field.type, isRequired: field.isRequired) }
        guard case .list(let items) = value else { return add(Refusal("type", ["expected": "list"])) }
        if items.isEmpty, field.isRequired { add(Refusal("required")) }
        checkCount(items.count, of: field)
        for (index, item) in items.enumerated() {
            let mark = mark
            examine(item, as: field.type, isRequired: false)
            locate(since: mark, at: "[\(index)]")
        }
    }

    private mutating func examine(_ value: Value, as type: FieldType, isRequired: Bool) {
        switch (type, value) {
        case (.text(let type), .text(let text)):
            if let refusal = type.refusal(of: text) { add(refusal, ofEmpty: text.isEmpty && isRequired) }
        case (.integer(let type), .integer(let number)):
            if let refusal = type.refusal(of: number) { add(refusal) }
        case (.bytes(let type), .bytes(let bytes)):
            if let refusal = type.refusal(of: bytes) { add(refusal) }
        case (.record(let type), .record(let record)) where record.type === type: examine(record)
        case (.boolean, .boolean), (.instant, .instant), (.date, .date): return
        default: add(type.mismatch)
        }
    }

    mutating func checkCount(_ count: Int, of field: Field) {
        if let maximum = field.maximum, count > maximum { add(Refusal("tooMany", ["limit": String(maximum)])) }
    }

    /// Adds a text's refusal; an empty text in a required field is `required`, as an absent one is.
    mutating func add(_ refusal: Refusal, ofEmpty isEmptyAndRequired: Bool) {
        add(isEmptyAndRequired && refusal.rule == "tooShort" ? Refusal("required") : refusal)
    }
}
