/// Builds a record while its elements are read: the half of reading XML that knows the type.
struct XMLRecordBuilder {
    /// A record whose end tag has not come.
    private struct Level {
        var record: Record
        var seen = FieldSet()
        /// The field that was read last, how many of it there were, and what was good of them.
        var index = 0
        var count = 0
        var items: [Value] = []
        var hasText = false
        let mark: Int
        let position: (line: Int, column: Int)
    }

    /// A simple field whose end tag has not come.
    private struct Leaf {
        let field: Field
        let mark: Int
        let position: (line: Int, column: Int)
        var hasElements = false
    }

    private(set) var findings = Findings()
    /// The record, once it is whole.
    private(set) var root: Record?
    private var levels: [Level] = []
    private var leaf: Leaf?
    private var text: [UInt8] = []
    /// How deep the reader is inside an element that does not count.
    private var skipped = 0

    /// - Parameter tag: the record's own start tag.
    init(_ type: RecordType, _ tag: XMLStartTag) { open(type, tag) }

    mutating func start(_ tag: XMLStartTag, isOurs: Bool) {
        if skipped > 0 || leaf != nil {
            leaf?.hasElements = true
            skipped += 1
            return
        }
        let top = levels.count - 1
        let type = levels[top].record.type
        let mark = findings.mark
        findings.position = (tag.line, tag.column)
        guard isOurs, let index = type.index(of: tag.nameBytes, near: levels[top].index) else {
            findings.addUnknown(tag.nameText)
            return skipped = 1
        }
        let field = type.fields[index]
        let isNew = levels[top].seen.insert(index)
        if index < levels[top].index {
            findings.add(Refusal("order"))
        } else if !isNew, !field.isRepeated {
            findings.add(Refusal("tooMany", ["limit": "1"]))
        } else {
            if index > levels[top].index { endList() }
            levels[top].index = index
            return enter(field, tag)
        }
        findings.locate(since: mark, at: field.name)
        skipped = 1
    }

    mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) {
        guard skipped == 0 else { return }
        if leaf != nil {
            text.append(contentsOf: piece)
        } else if piece.contains(where: { !$0.isXMLSpace }) {
            levels[levels.count - 1].hasText = true
        }
    }

    mutating func end() {
        if skipped > 0 {
            skipped -= 1
        } else if let leaf {
            self.leaf = nil
            add(value(of: leaf), to: leaf.field, since: leaf.mark)
        } else {
            endRecord()
        }
    }

    private mutating func enter(_ field: Field, _ tag: XMLStartTag) {
        if case .record(let type) = field.type { return open(type, tag) }
        leaf = Leaf(field: field, mark: findings.mark, position: (tag.line, tag.column))
        text.removeAll(keepingCapacity: true)
        findings.refuseAttributes(of: tag)
    }

    private mutating func open(_ type: RecordType, _ tag: XMLStartTag) {
        levels.append(Level(record: Record(type), mark: findings.mark, position: (tag.line, tag.column)))
        findings.position = (tag.line, tag.column)
        findings.refuseAttributes(of: tag)
    }

    private mutating func value(of leaf: Leaf) -> Value? {
        findings.position = leaf.position
        guard !leaf.hasElements else {
            findings.add(leaf.field.type.mismatch)
            return nil
        }
        do throws(Refusal) {
            return try leaf.field.type.read(String(decoding: text, as: UTF8.self))
        } catch {
            findings.add(error, ofEmpty: text.isEmpty && leaf.field.isRequired && !leaf.field.isRepeated)
            return nil
        }
    }

    /// Puts a value where it belongs in the record that is open.
    private mutating func add(_ value: Value?, to field: Field, since mark: Int) {
        let top = levels.count - 1
        if field.isRepeated {
            if let value { levels[top].items.append(value) }
            findings.locate(since: mark, at: "[\(levels[top].count)]")
            levels[top].count += 1
        } else {
            levels[top].record[levels[top].index] = value
        }
        findings.locate(since: mark, at: field.name)
    }

    /// The list that was read last is whole.
    private mutating func endList() {
        let top = levels.count - 1
        guard levels[top].count > 0 else { return }
        let field = levels[top].record.type.fields[levels[top].index]
        let mark = findings.mark
        findings.position = levels[top].position
        findings.checkCount(levels[top].count, of: field)
        findings.locate(since: mark, at: field.name)
        if !levels[top].items.isEmpty { levels[top].record[levels[top].index] = .list(levels[top].items) }
        levels[top].items = []
        levels[top].count = 0
    }

    private mutating func endRecord() {
        endList()
        guard let level = levels.popLast() else { return }
        let type = level.record.type
        findings.position = level.position
        if level.hasText { findings.add(FieldType.record(type).mismatch) }
        for (index, field) in type.fields.enumerated() where field.isRequired && !level.seen.contains(index) {
            findings.addMissing(field)
        }
        findings.arrange(since: level.mark, by: type)
        guard let outer = levels.last else { return root = level.record }
        add(.record(level.record), to: outer.record.type.fields[outer.index], since: level.mark)
    }
}

extension Findings {
    /// Messages have no attributes; where tools say to find the schema is let pass.
    mutating func refuseAttributes(of tag: XMLStartTag) {
        guard !tag.given.isEmpty else { return }
        for attribute in tag.attributes where !attribute.isSchemaHint { addUnknown("@" + attribute.name) }
    }
}

extension XMLElement.Attribute {
    /// Tells tools where the schema is.
    var isSchemaHint: Bool {
        namespace == "http://www.w3.org/2001/XMLSchema-instance"
            && (name == "schemaLocation" || name == "noNamespaceSchemaLocation")
    }
}

extension UInt8 {
    /// White space of XML.
    var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
