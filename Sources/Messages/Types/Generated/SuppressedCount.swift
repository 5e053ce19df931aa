// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How many mails were not sent within the last day.
package struct SuppressedCount: Message {
    package static let element = "suppressedCount"
    package static let recordType = Vocabulary.record("SuppressedCount")

    /// By the limit that was reached.
    package var item: [SuppressedMails]

    package init(
        item: [SuppressedMails] = []
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
