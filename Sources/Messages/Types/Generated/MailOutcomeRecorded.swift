// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The outcome is on record.
package struct MailOutcomeRecorded: Message {
    package static let element = "mailOutcomeRecorded"
    package static let recordType = Vocabulary.record("MailOutcomeRecorded")

    /// The version of the mail's record.
    package var version: Int64

    package init(
        version: Int64
    ) {
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        version = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, version)
        return record
    }
}
