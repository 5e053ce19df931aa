// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// A mail as the holder of the registration may see it.
package struct SentMail: MessagePart {
    package static let recordType = Vocabulary.record("SentMail")

    /// Why it was sent. A mail to confirm the address is verification, whatever else it says.
    package var purpose: String
    /// Where it went, with all but the first character before the @ hidden.
    package var recipient: String
    /// Where it stands.
    package var state: MailState
    /// When it was asked for.
    package var queued: Instant
    /// When sending ended.
    package var finished: Instant?

    package init(
        purpose: String,
        recipient: String,
        state: MailState,
        queued: Instant,
        finished: Instant? = nil
    ) {
        self.purpose = purpose
        self.recipient = recipient
        self.state = state
        self.queued = queued
        self.finished = finished
    }

    package init(_ record: Record) throws(Problem) {
        purpose = try record.required(0)
        recipient = try record.required(1)
        state = try record.required(2)
        queued = try record.required(3)
        finished = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, purpose)
        record.set(1, recipient)
        record.set(2, state)
        record.set(3, queued)
        record.set(4, finished)
        return record
    }
}
