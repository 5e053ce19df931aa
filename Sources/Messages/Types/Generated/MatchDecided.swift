// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What the decision led to.
package struct MatchDecided: Message {
    package static let element = "matchDecided"
    package static let recordType = Vocabulary.record("MatchDecided")

    /// The review.
    package var review: String
    /// Its state now.
    package var version: Int64
    /// Where it stands.
    package var state: MatchReviewState
    /// The organization that stands for both, when they are one.
    package var survivor: String?

    package init(
        review: String,
        version: Int64,
        state: MatchReviewState,
        survivor: String? = nil
    ) {
        self.review = review
        self.version = version
        self.state = state
        self.survivor = survivor
    }

    package init(_ record: Record) throws(Problem) {
        review = try record.required(0)
        version = try record.required(1)
        state = try record.required(2)
        survivor = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, review)
        record.set(1, version)
        record.set(2, state)
        record.set(3, survivor)
        return record
    }
}
