// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A partner asks what has happened since.
package struct FollowFeed: Message {
    package static let element = "followFeed"
    package static let recordType = Vocabulary.record("FollowFeed")

    /// The id of the last message that it got; absent: from the beginning.
    package var after: String?
    /// How many messages at most; 100 when absent.
    package var limit: Int64?

    package init(
        after: String? = nil,
        limit: Int64? = nil
    ) {
        self.after = after
        self.limit = limit
    }

    package init(_ record: Record) throws(Problem) {
        after = try record.optional(0)
        limit = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, after)
        record.set(1, limit)
        return record
    }
}
