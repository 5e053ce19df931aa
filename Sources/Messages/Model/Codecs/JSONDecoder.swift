/// The half of reading JSON that knows the type.
struct JSONDecoder {
    private var reader: JSONReader
    private(set) var findings = Findings()

    init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

    mutating func root(_ type: RecordType) throws(Problem) -> Record {
        let value = try value(as: .record(type), isRequired: true)
        try reader.expectEnd()
        try findings.check()
        guard case .record(let record)? = value else { throw .invalid("", "type", ["expected": "record"]) }
        return record
    }

    private mutating func record(_ type: RecordType) throws(Problem) -> Record {
        let start = findings.mark
        var record = Record(type)
        var seen = Array(repeating: false, count: type.fields.count)
        var unknown: Set<String> = []
        var isFirst = true
        try reader.enter(UInt8(ascii: "{"))
        while try reader.hasNext(before: UInt8(ascii: "}"), isFirst: &isFirst) {
            let name = try reader.string()
            let index = type.index(of: name)
            let isNew = index.map { !seen[$0] } ?? unknown.insert(name).inserted
            guard isNew else { throw reader.malformed("a duplicate name") }
            try reader.expect(UInt8(ascii: ":"))
            if let index {
                seen[index] = true
                record[index] = try value(of: type.fields[index])
            } else {
                findings.addUnknown(name)
                try reader.skipValue()
            }
        }
        for (index, field) in type.fields.enumerated() where field.isRequired && !seen[index] {
            findings.addMissing(field)
        }
        findings.arrange(since: start, by: type)
        return record
    }

    private mutating func value(of field: Field) throws(Problem) -> Value? {
        let mark = findings.mark
        let value =
            field.isRepeated
            ? try list(of: field) : try value(as: field.type, isRequired: field.isRequired)
        findings.locate(since: mark, at: field.name)
        return value
    }

    /// A list; nil when it is empty, which is the same as absent.
    private mutating func list(of field: Field) throws(Problem) -> Value? {
        guard reader.peek() == UInt8(ascii: "[") else {
            return try refuse(Refusal("type", ["expected": "list"]))
        }
        var items: [Value] = []
        var count = 0
        var isFirst = true
        try reader.enter(UInt8(ascii: "["))
        while try reader.hasNext(before: UInt8(ascii: "]"), isFirst: &isFirst) {
            let mark = findings.mark
            if let item = try value(as: field.type, isRequired: false) { items.append(item) }
            findings.locate(since: mark, at: "[\(count)]")
            count += 1
        }
        if count == 0, field.isRequired { findings.add(Refusal("required")) }
        findings.checkCount(count, of: field)
        return items.isEmpty ? nil : .list(items)
    }

    /// A value of the type; nil when it was refused.
    private mutating func value(as type: FieldType, isRequired: Bool) throws(Problem) -> Value? {
        switch (type, reader.peek()) {
        case (.record(let type), UInt8(ascii: "{")): return .record(try record(type))
        case (.boolean, UInt8(ascii: "t")):
            try reader.literal("true")
            return .boolean(true)
        case (.boolean, UInt8(ascii: "f")):
            try reader.literal("false")
            return .boolean(false)
        case (.integer, UInt8(ascii: "-")), (.integer, .some(0x30...0x39)):
            return read(try reader.number(), as: type, isRequired: isRequired)
        case (.text, UInt8(ascii: "\"")), (.instant, UInt8(ascii: "\"")), (.date, UInt8(ascii: "\"")):
            return read(try reader.string(), as: type, isRequired: isRequired)
        default: return try refuse(type.mismatch)
        }
    }

    private mutating func read(_ text: String, as type: FieldType, isRequired: Bool) -> Value? {
        do {
            return try type.read(text)
        } catch {
            findings.add(error, ofEmpty: text.isEmpty && isRequired)
            return nil
        }
    }

    /// Reads over a value of another type than was wanted.
    private mutating func refuse(_ refusal: Refusal) throws(Problem) -> Value? {
        findings.add(reader.peek() == UInt8(ascii: "n") ? Refusal("null") : refusal)
        try reader.skipValue()
        return nil
    }
}
