// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What became of a mail that was asked for.
package struct MailQueued: Message {
    package static let element = "mailQueued"
    package static let recordType = Vocabulary.record("MailQueued")

    /// The mail's id; none when its contact was erased.
    package var mail: String?
    /// queued, or suppressed when the recipient was erased or strangers have caused too many.
    package var state: MailState

    package init(
        mail: String? = nil,
        state: MailState
    ) {
        self.mail = mail
        self.state = state
    }

    package init(_ record: Record) throws(Problem) {
        mail = try record.optional(0)
        state = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, mail)
        record.set(1, state)
        return record
    }
}
