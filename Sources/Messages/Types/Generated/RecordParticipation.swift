// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An organization takes part in an edition.
package struct RecordParticipation: Message {
    package static let element = "recordParticipation"
    package static let recordType = Vocabulary.record("RecordParticipation")

    /// The organization.
    package var party: String
    /// Those merged into it: when one of them takes part, it does.
    package var merged: [String]
    /// What the source says of it.
    package var entry: ExhibitorEntry

    package init(
        party: String,
        merged: [String] = [],
        entry: ExhibitorEntry
    ) {
        self.party = party
        self.merged = merged
        self.entry = entry
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        merged = try record.list(1)
        entry = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, merged)
        record.set(2, entry)
        return record
    }
}
