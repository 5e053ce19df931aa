/// Builds records while their elements are read, one after another: the half of reading XML that knows the type.
struct XMLRecordBuilder {
    /// A simple field whose end tag has not come: the one that the open record has come to.
    private struct Leaf {
        let mark: Int
        let position: (line: Int, column: Int)
        /// What goes beyond is not kept: it is refused for what there is.
        let mostBytes: Int
        var hasElements = false
    }

    private(set) var findings = Findings()
    /// The record, once it is whole.
    private(set) var root: Record?
    /// The record that is open, and those around it.
    private var level: XMLLevel?
    private var outer: [XMLLevel] = []
    private var leaf: Leaf?
    /// The characters of the leaf, which may come in pieces; one memory for all leaves.
    private var text: [UInt8] = []
    /// How deep the reader is inside an element that does not count.
    private var skipped = 0

    /// Whether an element is open whose end tag has not come.
    var isOpen: Bool { skipped > 0 || level != nil }

    /// - Parameter tag: the record's own start tag.
    mutating func begin(_ type: RecordType, _ tag: XMLStartTag) {
        clear()
        open(type, tag)
    }

    /// Reads over the element that begins.
    mutating func beginNothing() {
        clear()
        skipped = 1
    }

    /// Forgets what was read, and reads over the rest.
    mutating func drop() {
        skipped += outer.count + (level == nil ? 0 : 1) + (leaf == nil ? 0 : 1)
        clear()
    }

    private mutating func clear() {
        (root, leaf, level) = (nil, nil, nil)
        outer.removeAll(keepingCapacity: true)
        findings = Findings()
    }

    /// - Returns: whether an element is open, so that this one is inside.
    mutating func start(_ tag: XMLStartTag) -> Bool {
        guard isOpen else { return false }
        startInside(tag)
        return true
    }

    private mutating func startInside(_ tag: XMLStartTag) {
        if skipped > 0 || leaf != nil {
            leaf?.hasElements = true
            skipped += 1
            return
        }
        let mark = findings.mark
        findings.position = (tag.line, tag.column)
        guard tag.isOurs, let index = level?.index(of: tag.nameBytes) else {
            findings.addUnknown(tag.nameText)
            return skipped = 1
        }
        if let refusal = level?.step(to: index, &findings) {
            findings.position = (tag.line, tag.column)
            findings.add(refusal)
            if let name = level?.type.fields[index].name { findings.locate(since: mark, at: name) }
            return skipped = 1
        }
        if let type = level?.field.type { enter(type, tag) }
    }

    /// - Returns: whether an element is open.
    mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        guard skipped == 0, isOpen else { return isOpen }
        if let leaf {
            if text.count <= leaf.mostBytes { text.append(contentsOf: piece) }
        } else if piece.contains(where: { !$0.isXMLSpace }) {
            level?.hasText = true
        }
        return true
    }

    mutating func end() {
        if skipped > 0 {
            skipped -= 1
        } else if let leaf = leaf.take() {
            endLeaf(leaf)
        } else {
            endRecord()
        }
    }

    private mutating func enter(_ type: FieldType, _ tag: XMLStartTag) {
        if case .record(let type) = type { return open(type, tag) }
        leaf = Leaf(mark: findings.mark, position: (tag.line, tag.column), mostBytes: type.mostBytes)
        text.removeAll(keepingCapacity: true)
        findings.refuseAttributes(of: tag)
    }

    private mutating func open(_ type: RecordType, _ tag: XMLStartTag) {
        if let level = level.take() { outer.append(level) }
        level = XMLLevel(type, at: (tag.line, tag.column), since: findings.mark)
        findings.position = (tag.line, tag.column)
        findings.refuseAttributes(of: tag)
    }

    private mutating func endLeaf(_ leaf: Leaf) {
        guard let field = level?.field else { return }
        findings.position = leaf.position
        let value = value(of: leaf, as: field)
        level?.add(value, since: leaf.mark, &findings)
    }

    private mutating func value(of leaf: Leaf, as field: Field) -> Value? {
        guard !leaf.hasElements else {
            findings.add(field.type.mismatch)
            return nil
        }
        do throws(Refusal) {
            return try field.type.read(String(decoding: text, as: UTF8.self))
        } catch {
            findings.add(error, ofEmpty: text.isEmpty && field.isRequired && !field.isRepeated)
            return nil
        }
    }

    private mutating func endRecord() {
        guard var whole = level.take() else { return }
        whole.end(&findings)
        level = outer.popLast()
        if level == nil {
            root = whole.record
        } else {
            level?.add(.record(whole.record), since: whole.mark, &findings)
        }
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
