// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Pairs of organizations that may be one, the oldest first.
package struct MatchReviewList: Message {
    package static let element = "matchReviewList"
    package static let recordType = Vocabulary.record("MatchReviewList")

    /// The pairs.
    package var item: [MatchReview]
    /// Where the next page begins; absent: this was the last.
    package var next: String?
    /// How many there are, to 10,000.
    package var count: Int64
    /// True: there are more than the count.
    package var more: Bool

    package init(
        item: [MatchReview] = [],
        next: String? = nil,
        count: Int64,
        more: Bool
    ) {
        self.item = item
        self.next = next
        self.count = count
        self.more = more
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
        next = try record.optional(1)
        count = try record.required(2)
        more = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        record.set(1, next)
        record.set(2, count)
        record.set(3, more)
        return record
    }
}
