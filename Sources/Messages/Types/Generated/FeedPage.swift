// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What came next, in order and complete. A page has fewer entries than asked for when there are no more, or when they
/// are large; an empty one is the end for now.
package struct FeedPage: Message {
    package static let element = "feedPage"
    package static let recordType = Vocabulary.record("FeedPage")

    /// Each entry.
    package var item: [FeedEntry]

    package init(
        item: [FeedEntry] = []
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
