// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Decides whether two organizations are one.
package struct DecideMatch: Message {
    package static let element = "decideMatch"
    package static let recordType = Vocabulary.record("DecideMatch")

    /// The review.
    package var review: String
    /// The state of it that the decision is about.
    package var version: Int64
    /// What was decided.
    package var decision: MatchDecision

    package init(
        review: String,
        version: Int64,
        decision: MatchDecision
    ) {
        self.review = review
        self.version = version
        self.decision = decision
    }

    package init(_ record: Record) throws(Problem) {
        review = try record.required(0)
        version = try record.required(1)
        decision = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, review)
        record.set(1, version)
        record.set(2, decision)
        return record
    }
}
