/// Builds records while their elements are read, one after another: the half of reading XML that knows the type.
struct XMLRecordBuilder {
    /// A simple field whose end tag has not come.
    private struct Leaf {
        let field: Field
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
    private var text = ""
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
        guard let type = level?.type else { return }
        let mark = findings.mark
        findings.position = (tag.line, tag.column)
        guard tag.isOurs, let index = type.index(of: tag.nameBytes, near: level?.index ?? 0) else {
            findings.addUnknown(tag.nameText)
            return skipped = 1
        }
        if let refusal = level?.step(to: index, &findings) {
            findings.position = (tag.line, tag.column)
            findings.add(refusal)
            findings.locate(since: mark, at: type.fields[index].name)
            return skipped = 1
        }
        enter(type.fields[index], tag)
    }

    /// - Returns: whether an element is open.
    mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        guard skipped == 0, isOpen else { return isOpen }
        if let leaf {
            if text.utf8.count <= leaf.mostBytes { text += String(decoding: piece, as: UTF8.self) }
        } else if piece.contains(where: { !$0.isXMLSpace }) {
            level?.hasText = true
        }
        return true
    }

    mutating func end() {
        if skipped > 0 {
            skipped -= 1
        } else if let leaf {
            self.leaf = nil
            let value = value(of: leaf)
            level?.add(value, since: leaf.mark, &findings)
        } else {
            endRecord()
        }
    }

    private mutating func enter(_ field: Field, _ tag: XMLStartTag) {
        if case .record(let type) = field.type { return open(type, tag) }
        leaf = Leaf(
            field: field, mark: findings.mark, position: (tag.line, tag.column), mostBytes: field.type.mostBytes)
        text = ""
        findings.refuseAttributes(of: tag)
    }

    private mutating func open(_ type: RecordType, _ tag: XMLStartTag) {
        if let level { outer.append(level) }
        level = XMLLevel(type, at: (tag.line, tag.column), since: findings.mark)
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
            return try leaf.field.type.read(text)
        } catch {
            findings.add(error, ofEmpty: text.isEmpty && leaf.field.isRequired && !leaf.field.isRepeated)
            return nil
        }
    }

    private mutating func endRecord() {
        level?.end(&findings)
        guard let whole = level else { return }
        level = outer.popLast()
        if level == nil { root = whole.record }
        level?.add(.record(whole.record), since: whole.mark, &findings)
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
