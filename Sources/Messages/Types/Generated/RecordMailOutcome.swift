// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How sending a mail ended.
package struct RecordMailOutcome: Message {
    package static let element = "recordMailOutcome"
    package static let recordType = Vocabulary.record("RecordMailOutcome")

    /// The mail's id.
    package var mail: String
    /// sent, failed or uncertain.
    package var state: MailState
    /// The mail server's words.
    package var reason: String?

    package init(
        mail: String,
        state: MailState,
        reason: String? = nil
    ) {
        self.mail = mail
        self.state = state
        self.reason = reason
    }

    package init(_ record: Record) throws(Problem) {
        mail = try record.required(0)
        state = try record.required(1)
        reason = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, mail)
        record.set(1, state)
        record.set(2, reason)
        return record
    }
}
