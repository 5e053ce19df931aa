// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What a comparison of two organizations found.
package struct MatchFinding: MessagePart {
    package static let recordType = Vocabulary.record("MatchFinding")

    /// What follows from it.
    package var verdict: MatchVerdict
    /// How much speaks for it, from 0 to 100.
    package var score: Int64
    /// What it follows from.
    package var evidence: [MatchEvidence]

    package init(
        verdict: MatchVerdict,
        score: Int64,
        evidence: [MatchEvidence] = []
    ) {
        self.verdict = verdict
        self.score = score
        self.evidence = evidence
    }

    package init(_ record: Record) throws(Problem) {
        verdict = try record.required(0)
        score = try record.required(1)
        evidence = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, verdict)
        record.set(1, score)
        record.set(2, evidence)
        return record
    }
}
