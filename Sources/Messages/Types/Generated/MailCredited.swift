// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The mail does not count.
package struct MailCredited: Message {
    package static let element = "mailCredited"
    package static let recordType = Vocabulary.record("MailCredited")

    /// How many counts are lower by it.
    package var counts: Int64

    package init(
        counts: Int64
    ) {
        self.counts = counts
    }

    package init(_ record: Record) throws(Problem) {
        counts = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, counts)
        return record
    }
}
