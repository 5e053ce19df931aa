// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks what stands in the feed behind a place.
package struct ReadFeed: Message {
    package static let element = "readFeed"
    package static let recordType = Vocabulary.record("ReadFeed")

    /// Only events of these types.
    package var type: [String]
    /// Behind the entry of this id; absent: from the beginning.
    package var after: String?
    /// How many entries at most; 100 when absent.
    package var limit: Int64?

    package init(
        type: [String] = [],
        after: String? = nil,
        limit: Int64? = nil
    ) {
        self.type = type
        self.after = after
        self.limit = limit
    }

    package init(_ record: Record) throws(Problem) {
        type = try record.list(0)
        after = try record.optional(1)
        limit = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, type)
        record.set(1, after)
        record.set(2, limit)
        return record
    }
}
