/// Reads what stands around a message: the fields of the type `Envelope`, which are attributes in XML. They are told of as
/// `@sent`, so that nobody takes them for fields of the message.
struct EnvelopeReader {
    private(set) var record: Record
    var findings = Findings()
    /// There is text where only a message belongs.
    var hasText = false

    /// From the attributes of `<message>`.
    init(_ type: RecordType, _ tag: XMLStartTag) {
        record = Record(type)
        findings.position = (tag.line, tag.column)
        for attribute in tag.attributes where !attribute.isSchemaHint {
            if attribute.namespace.isEmpty, let index = type.index(of: attribute.name) {
                read(attribute.value, into: index)
            } else {
                findings.addUnknown("@" + attribute.name)
            }
        }
        requireAll()
    }

    /// The whole message has been read: it must be what the envelope says.
    mutating func finish(around element: String) {
        if hasText { findings.add(FieldType.record(record.type).mismatch) }
        if element.isEmpty { findings.add(Refusal("required"), at: "body") }
        if case .text(let type)? = record["type"], !element.isEmpty, type != element {
            findings.add(Refusal("element", ["expected": type]), at: "")
        }
    }

    private mutating func read(_ text: String, into index: Int) {
        let field = record.type.fields[index]
        do throws(Refusal) {
            record[index] = try field.type.read(text)
        } catch {
            let mark = findings.mark
            findings.add(error, ofEmpty: text.isEmpty && field.isRequired)
            findings.locate(since: mark, at: "@" + field.name)
        }
    }

    private mutating func requireAll() {
        for (index, field) in record.type.fields.enumerated() where field.isRequired && record[index] == nil {
            guard !findings.errors.contains(where: { $0.path == "@" + field.name }) else { continue }
            findings.add(Refusal("required"), at: "@" + field.name)
        }
    }
}
