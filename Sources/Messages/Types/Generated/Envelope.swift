// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// What stands around a message: attributes of the element message in XML, members beside body in JSON.
package struct Envelope: MessagePart {
    package static let recordType = Vocabulary.record("Envelope")

    /// The sender's own id of the message: the same id is the same message, and has one effect.
    package var id: String
    /// Which message it is: the name of its element, for example registerExhibitor.
    package var type: String
    /// The system that sends it.
    package var sender: String
    /// When it was sent.
    package var sent: Instant
    /// What it belongs to: the id of the message that it answers, or of an exchange of several.
    package var correlation: String?

    package init(
        id: String,
        type: String,
        sender: String,
        sent: Instant,
        correlation: String? = nil
    ) {
        self.id = id
        self.type = type
        self.sender = sender
        self.sent = sent
        self.correlation = correlation
    }

    package init(_ record: Record) throws(Problem) {
        id = try record.required(0)
        type = try record.required(1)
        sender = try record.required(2)
        sent = try record.required(3)
        correlation = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, id)
        record.set(1, type)
        record.set(2, sender)
        record.set(3, sent)
        record.set(4, correlation)
        return record
    }
}
