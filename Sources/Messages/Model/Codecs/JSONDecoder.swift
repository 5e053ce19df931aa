/// The half of reading JSON that knows the type.
struct JSONDecoder {
    private(set) var reader: JSONReader
    private(set) var findings = Findings()

    init(_ reader: JSONReader) { self.reader = reader }

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
        var seen = FieldSet()
        var unknown: Set<String> = []
        var isFirst = true
        var hint = 0
        try reader.enter(UInt8(ascii: "{"))
        while try reader.hasNext(before: UInt8(ascii: "}"), isFirst: &isFirst) {
            switch try reader.name(in: type, near: hint) {
            case .field(let index):
                guard seen.insert(index) else { throw reader.malformed("a duplicate name") }
                try reader.expect(UInt8(ascii: ":"))
                record[index] = try value(of: type.fields[index])
                hint = index + 1
            case .unknown(let name):
                guard unknown.insert(name).inserted else { throw reader.malformed("a duplicate name") }
                locate(reader.position)
                findings.addUnknown(name)
                try reader.expect(UInt8(ascii: ":"))
                try reader.skipValue()
            }
        }
        if !seen.covers(type.required) { locate(reader.position) }
        findings.addMissing(of: type, seen)
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
        if count == 0 || count > field.maximum ?? count { locate(reader.position) }
        if count == 0, field.isRequired { findings.add(Refusal("required")) }
        findings.checkCount(count, of: field)
        return items.isEmpty ? nil : .list(items)
    }

    /// A value of the type; nil when it was refused.
    mutating func value(as type: FieldType, isRequired: Bool) throws(Problem) -> Value? {
        let next = reader.peek()
        let start = reader.position
        switch (type, next) {
        case (.record(let type), UInt8(ascii: "{")): return .record(try record(type))
        case (.boolean, UInt8(ascii: "t")):
            try reader.literal("true")
            return .boolean(true)
        case (.boolean, UInt8(ascii: "f")):
            try reader.literal("false")
            return .boolean(false)
        case (.integer, UInt8(ascii: "-")), (.integer, .some(0x30...0x39)):
            return read(try reader.number(), as: type, isRequired: isRequired, from: start)
        case (.text, UInt8(ascii: "\"")), (.instant, UInt8(ascii: "\"")), (.date, UInt8(ascii: "\"")),
            (.bytes, UInt8(ascii: "\"")):
            return read(try reader.string(), as: type, isRequired: isRequired, from: start)
        default: return try refuse(type.mismatch)
        }
    }

    private mutating func read(_ text: String, as type: FieldType, isRequired: Bool, from start: Int) -> Value? {
        do {
            return try type.read(text)
        } catch {
            locate(start)
            findings.add(error, ofEmpty: text.isEmpty && isRequired)
            return nil
        }
    }

    /// Reads over a value of another type than was wanted.
    private mutating func refuse(_ refusal: Refusal) throws(Problem) -> Value? {
        let next = reader.peek()
        locate(reader.position)
        findings.add(next == UInt8(ascii: "n") ? Refusal("null") : refusal)
        try reader.skipValue()
        return nil
    }

    /// What is found next is at this position.
    private mutating func locate(_ position: Int) { findings.position = reader.place(of: position) }
}
