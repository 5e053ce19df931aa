// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Mails about a record, the latest first.
package struct MailList: Message {
    package static let element = "mailList"
    package static let recordType = Vocabulary.record("MailList")

    /// The mails.
    package var item: [MailEntry]

    package init(
        item: [MailEntry] = []
    ) {
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        return record
    }
}
