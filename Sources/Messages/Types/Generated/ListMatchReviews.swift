// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for pairs of organizations that may be one, the oldest first.
package struct ListMatchReviews: Message {
    package static let element = "listMatchReviews"
    package static let recordType = Vocabulary.record("ListMatchReviews")

    /// Only those that stand so; absent: those that nobody has looked at.
    package var state: MatchReviewState?
    /// How many at most; absent: 50.
    package var limit: Int64?
    /// The next of the page before.
    package var after: String?

    package init(
        state: MatchReviewState? = nil,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.state = state
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        state = try record.optional(0)
        limit = try record.optional(1)
        after = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, state)
        record.set(1, limit)
        record.set(2, after)
        return record
    }
}
