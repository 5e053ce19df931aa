// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Whether to send a mail.
package struct MailStarted: Message {
    package static let element = "mailStarted"
    package static let recordType = Vocabulary.record("MailStarted")

    /// The version of the mail's record.
    package var version: Int64
    /// sending: send it now. Anything else: do not.
    package var state: MailState

    package init(
        version: Int64,
        state: MailState
    ) {
        self.version = version
        self.state = state
    }

    package init(_ record: Record) throws(Problem) {
        version = try record.required(0)
        state = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, version)
        record.set(1, state)
        return record
    }
}
