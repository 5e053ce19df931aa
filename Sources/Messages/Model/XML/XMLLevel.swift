/// A record whose end tag has not come.
struct XMLLevel {
    private(set) var record: Record
    private(set) var seen = FieldSet()
    var hasText = false
    /// Where its start tag ends.
    let position: (line: Int, column: Int)
    /// How much had been found before it.
    let mark: Int
    /// The field that was read last, how many of it there were, and what was good of them.
    private var index = 0
    private var count = 0
    private var items: [Value] = []

    init(_ type: RecordType, at position: (line: Int, column: Int), since mark: Int) {
        self.position = position
        self.mark = mark
        record = Record(type)
    }

    var type: RecordType { record.type }
    /// The field that was read last or is being read.
    var field: Field { type.fields[index] }

    /// The place of a field, which mostly is the same as the last one's or the next.
    func index(of name: UnsafeBufferPointer<UInt8>) -> Int? { type.index(of: name, near: index) }

    /// Steps to a field that begins.
    /// - Returns: why it does not count; nil: its value is to be added.
    mutating func step(to index: Int, _ findings: inout Findings) -> Refusal? {
        let isNew = seen.insert(index)
        if index < self.index { return Refusal("order") }
        if index > self.index {
            endList(&findings)
            self.index = index
        } else if !isNew, !type.fields[index].isRepeated {
            return Refusal("tooMany", ["limit": "1"])
        }
        return nil
    }

    /// Puts the value of the field that was read last where it belongs.
    mutating func add(_ value: consuming Value?, since mark: Int, _ findings: inout Findings) {
        let field = field
        if field.isRepeated {
            if let value { items.append(value) }
            findings.locate(since: mark, at: "[\(count)]")
            count += 1
        } else {
            record[index] = value
        }
        findings.locate(since: mark, at: field.name)
    }

    /// The record is whole.
    mutating func end(_ findings: inout Findings) {
        endList(&findings)
        findings.position = position
        if hasText { findings.add(FieldType.record(type).mismatch) }
        findings.addMissing(of: type, seen)
        findings.arrange(since: mark, by: type)
    }

    /// The list that was read last is whole.
    private mutating func endList(_ findings: inout Findings) {
        guard count > 0 else { return }
        let field = field
        let mark = findings.mark
        findings.position = position
        findings.checkCount(count, of: field)
        findings.locate(since: mark, at: field.name)
        if !items.isEmpty { record[index] = .list(items) }
        items = []
        count = 0
    }
}
