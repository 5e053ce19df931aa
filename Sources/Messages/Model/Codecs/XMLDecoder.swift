/// The half of reading XML that knows the type.
struct XMLDecoder {
    private(set) var findings = Findings()

    mutating func record(_ type: RecordType, from element: XMLElement) -> Record {
        let start = findings.mark
        var record = Record(type)
        var items: [[Value]] = Array(repeating: [], count: type.fields.count)
        var counts = Array(repeating: 0, count: type.fields.count)
        var last = 0
        refuseAttributes(of: element)
        if !element.hasOnlySpace { findings.add(FieldType.record(type).mismatch) }
        for child in element.children {
            let mark = findings.mark
            findings.position = (child.line, child.column)
            guard child.namespace == SchemaFile.namespace, let index = type.index(of: child.name) else {
                findings.addUnknown(child.name)
                continue
            }
            let field = type.fields[index]
            if index < last {
                findings.add(Refusal("order"))
            } else if field.isRepeated {
                if let item = value(as: field.type, isRequired: false, from: child) { items[index].append(item) }
                findings.locate(since: mark, at: "[\(counts[index])]")
            } else if counts[index] > 0 {
                findings.add(Refusal("tooMany", ["limit": "1"]))
            } else {
                record[index] = value(as: field.type, isRequired: field.isRequired, from: child)
            }
            findings.locate(since: mark, at: field.name)
            counts[index] += 1
            last = max(last, index)
        }
        findings.position = (element.line, element.column)
        for (index, field) in type.fields.enumerated() {
            if counts[index] == 0, field.isRequired { findings.addMissing(field) }
            guard field.isRepeated, counts[index] > 0 else { continue }
            record[index] = items[index].isEmpty ? nil : .list(items[index])
            let mark = findings.mark
            findings.checkCount(counts[index], of: field)
            findings.locate(since: mark, at: field.name)
        }
        findings.arrange(since: start, by: type)
        return record
    }

    private mutating func value(as type: FieldType, isRequired: Bool, from element: XMLElement) -> Value? {
        if case .record(let type) = type { return .record(record(type, from: element)) }
        refuseAttributes(of: element)
        guard element.children.isEmpty else {
            findings.add(type.mismatch)
            return nil
        }
        do {
            return try type.read(element.text)
        } catch {
            findings.add(error, ofEmpty: element.text.isEmpty && isRequired)
            return nil
        }
    }

    /// Messages have no attributes; where tools say to find the schema is let pass.
    private mutating func refuseAttributes(of element: XMLElement) {
        findings.position = (element.line, element.column)
        for attribute in element.attributes {
            let isHint =
                attribute.namespace == "http://www.w3.org/2001/XMLSchema-instance"
                && ["schemaLocation", "noNamespaceSchemaLocation"].contains(attribute.name)
            if !isHint { findings.addUnknown("@" + attribute.name) }
        }
    }
}
