// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The party that the name stands for.
package struct OrganizationRecorded: Message {
    package static let element = "organizationRecorded"
    package static let recordType = Vocabulary.record("OrganizationRecorded")

    /// The organization's id.
    package var party: String
    /// Certain: a known one, which is not changed. Likely: a new one, and somebody is asked. New: a new one.
    package var verdict: MatchVerdict
    /// Those that were merged into a known one.
    package var merged: [String]

    package init(
        party: String,
        verdict: MatchVerdict,
        merged: [String] = []
    ) {
        self.party = party
        self.verdict = verdict
        self.merged = merged
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        verdict = try record.required(1)
        merged = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, verdict)
        record.set(2, merged)
        return record
    }
}
