// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// One mail, without its text.
package struct MailEntry: MessagePart {
    package static let recordType = Vocabulary.record("MailEntry")

    /// The mail's id.
    package var mail: String
    /// Where it went.
    package var recipient: String
    /// Why it was sent.
    package var purpose: String
    /// Where it stands.
    package var state: MailState
    /// When it was asked for.
    package var queued: Instant
    /// When sending ended.
    package var finished: Instant?
    /// The mail server's words; of a suppressed one which limit was reached: address, pair, domain, domainPair or
    /// origin.
    package var reason: String?

    package init(
        mail: String,
        recipient: String,
        purpose: String,
        state: MailState,
        queued: Instant,
        finished: Instant? = nil,
        reason: String? = nil
    ) {
        self.mail = mail
        self.recipient = recipient
        self.purpose = purpose
        self.state = state
        self.queued = queued
        self.finished = finished
        self.reason = reason
    }

    package init(_ record: Record) throws(Problem) {
        mail = try record.required(0)
        recipient = try record.required(1)
        purpose = try record.required(2)
        state = try record.required(3)
        queued = try record.required(4)
        finished = try record.optional(5)
        reason = try record.optional(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, mail)
        record.set(1, recipient)
        record.set(2, purpose)
        record.set(3, state)
        record.set(4, queued)
        record.set(5, finished)
        record.set(6, reason)
        return record
    }
}
