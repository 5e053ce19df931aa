import Foundation
import MessageModel
import Messages

/// What is accepted is the same message in every spelling, keeps to the schema, and libxml2 accepts it as we write it.
func holdInAllSpellings(_ record: Record, _ element: String, in envelope: Record? = nil) throws {
    try hold(record.validate(), equals: [], "accepted, and against the schema")
    let json = JSONCodec.encode(record)
    try hold(try JSONCodec.decode(json, as: record.type), equals: record, "in JSON")
    try hold(JSONValue(record).bytes, equals: json, "as a JSON tree")
    let xml = XMLCodec.encode(record, element: element)
    try hold(try XMLCodec.decode(xml, as: record.type, element: element), equals: record, "in XML")
    try hold(Verdict.accepts(xml), "libxml2 refuses what we write: \(String(decoding: xml, as: UTF8.self))")
    if record.fitsForms {
        let fields = FormCodec.fields(of: record)
        try hold(try FormCodec.decode(fields, as: record.type), equals: record, "as a form")
    }
    if let envelope { try holdInBatches(record, element, in: envelope) }
}

/// One message in a batch of each form.
private func holdInBatches(_ record: Record, _ element: String, in envelope: Record) throws {
    for form in MessageWriter.Form.allCases {
        var writer = MessageWriter(form)
        let batch = writer.head + writer.message(record, element, in: envelope) + writer.tail
        let reading = Reading([batch[...]], form == .xml ? .xml : .json, WantedMessages(Vocabulary.catalogue))
        try hold(reading.messages.count == 1 && reading.problem == nil, "not one message as \(form): \(reading)")
        try hold(reading.messages[0].body, equals: .success(record), "in an envelope as \(form)")
        try hold(reading.messages[0].envelope, equals: envelope, "the envelope as \(form)")
    }
}

extension Record {
    /// A form cannot say that a text or a record is there and empty, and its lines end with CR LF.
    fileprivate var fitsForms: Bool {
        type.fields.indices.contains { self[$0] != nil }
            && type.fields.indices.allSatisfy { self[$0]?.fitsForms ?? true }
    }
}

extension Value {
    fileprivate var fitsForms: Bool {
        switch self {
        case .text(let text): !text.isEmpty && !text.utf8.contains(0x0D)
        case .bytes(let bytes): !bytes.isEmpty
        case .record(let record): record.fitsForms
        case .list(let items): items.count < 10_000 && items.allSatisfy(\.fitsForms)
        case .boolean, .integer, .instant, .date: true
        }
    }
}
