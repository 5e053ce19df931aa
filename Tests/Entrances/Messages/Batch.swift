import MessageModel
import Messages

/// Messages one after another in XML, JSON or NDJSON.
func checkBatch(_ bytes: [UInt8]) throws {
    let spelling = StreamSpelling(of: bytes) ?? .json
    let reading = try Reading.of(
        bytes, spelling, WantedMessages(Vocabulary.catalogue, bare: RegisterExhibitor.element))
    try hold(reading.messages.count <= bytes.count / 2, "more messages than bytes for them")
    for message in reading.messages {
        guard case .success(let record) = message.body else { continue }
        try holdInAllSpellings(record, message.element, in: message.envelope)
    }
}
