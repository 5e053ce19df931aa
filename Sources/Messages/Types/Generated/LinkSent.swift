// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What was done about it.
package struct LinkSent: Message {
    package static let element = "linkSent"
    package static let recordType = Vocabulary.record("LinkSent")

    /// How many mails were queued.
    package var mails: Int64

    package init(
        mails: Int64
    ) {
        self.mails = mails
    }

    package init(_ record: Record) throws(Problem) {
        mails = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, mails)
        return record
    }
}
