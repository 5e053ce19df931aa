// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The event stands in the feed.
package struct FeedRecorded: Message {
    package static let element = "feedRecorded"
    package static let recordType = Vocabulary.record("FeedRecorded")

    /// Where; absent: the person whom it was about is erased, and nobody is told of it.
    package var entry: String?

    package init(
        entry: String? = nil
    ) {
        self.entry = entry
    }

    package init(_ record: Record) throws(Problem) {
        entry = try record.optional(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, entry)
        return record
    }
}
