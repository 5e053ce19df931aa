// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One thing that speaks for or against two organizations being one.
package struct MatchEvidence: MessagePart {
    package static let recordType = Vocabulary.record("MatchEvidence")

    /// What it is; the list match-reason has its words.
    package var reason: MatchReason
    /// How much it counts; below zero: against it.
    package var weight: Int64

    package init(
        reason: MatchReason,
        weight: Int64
    ) {
        self.reason = reason
        self.weight = weight
    }

    package init(_ record: Record) throws(Problem) {
        reason = try record.required(0)
        weight = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, reason)
        record.set(1, weight)
        return record
    }
}
