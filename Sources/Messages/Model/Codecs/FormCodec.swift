/// Records as the fields of an HTML form (DESIGN §3): names are paths, an empty field is absent.
package enum FormCodec {
    /// A list of simple values may repeat its plain name or use indices; a ticked checkbox says `true` or `on`.
    /// - Throws: `invalid` with every wrong field (at most 50), indices as the form has them.
    package static func decode(
        _ fields: [(name: String, value: String)], as type: RecordType
    ) throws(Problem) -> Record {
        var root = FormNode()
        var decoder = FormDecoder()
        for (name, value) in fields where !value.isEmpty {
            if !root.insert(value, at: name) { decoder.findings.addUnknown(name) }
        }
        let record = decoder.record(type, from: root)
        try decoder.findings.check()
        return record
    }

    /// The fields that a form would send for the record, every list with indices.
    package static func fields(of record: Record) -> [(name: String, value: String)] {
        fields(of: record, under: "")
    }

    private static func fields(of record: Record, under prefix: String) -> [(name: String, value: String)] {
        record.type.fields.enumerated().flatMap { index, field in
            record[index].map { fields(of: $0, at: prefix + field.name) } ?? []
        }
    }

    private static func fields(of value: Value, at name: String) -> [(name: String, value: String)] {
        switch value {
        case .record(let record): fields(of: record, under: name + ".")
        case .list(let items): items.enumerated().flatMap { fields(of: $1, at: "\(name)[\($0)]") }
        case .text, .boolean, .integer, .instant, .date, .bytes: [(name, value.characters)]
        }
    }
}

/// The half of reading a form that knows the type.
private struct FormDecoder {
    var findings = Findings()

    mutating func record(_ type: RecordType, from node: FormNode) -> Record {
        let start = findings.mark
        var record = Record(type)
        for name in node.members.keys.sorted() where type.index(of: name) == nil { findings.addUnknown(name) }
        for (index, field) in type.fields.enumerated() {
            guard let member = node.members[field.name], !member.isEmpty else {
                if field.isRequired { findings.addMissing(field) }
                continue
            }
            let mark = findings.mark
            record[index] = field.isRepeated ? list(of: field, from: member) : single(field.type, from: member)
            findings.locate(since: mark, at: field.name)
        }
        findings.arrange(since: start, by: type)
        return record
    }

    private mutating func list(of field: Field, from node: FormNode) -> Value? {
        var items: [Value] = []
        for (index, value) in node.values.enumerated() {
            let mark = findings.mark
            if let item = leaf(field.type, from: value) { items.append(item) }
            findings.locate(since: mark, at: "[\(index)]")
        }
        for (index, item) in node.items.sorted(by: { $0.key < $1.key }) {
            let mark = findings.mark
            if let item = single(field.type, from: item) { items.append(item) }
            findings.locate(since: mark, at: "[\(index)]")
        }
        for name in node.members.keys.sorted() { findings.addUnknown(name) }
        findings.checkCount(node.values.count + node.items.count, of: field)
        return items.isEmpty ? nil : .list(items)
    }

    private mutating func single(_ type: FieldType, from node: FormNode) -> Value? {
        if case .record(let type) = type, node.values.isEmpty, node.items.isEmpty {
            return .record(record(type, from: node))
        }
        for name in node.members.keys.sorted() { findings.addUnknown(name) }
        guard node.items.isEmpty, node.values.count <= 1 else {
            findings.add(Refusal("tooMany", ["limit": "1"]))
            return nil
        }
        return node.values.first.flatMap { leaf(type, from: $0) }
    }

    private mutating func leaf(_ type: FieldType, from text: String) -> Value? {
        if case .boolean = type, text == "on" { return .boolean(true) }
        do {
            return try type.read(text)
        } catch {
            findings.add(error)
            return nil
        }
    }
}
