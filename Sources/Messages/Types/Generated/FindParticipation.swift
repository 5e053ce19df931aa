// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks whether the same source has named an exhibitor before: by its id, else by its name and country. Or whether an
/// organization takes part.
package struct FindParticipation: Message {
    package static let element = "findParticipation"
    package static let recordType = Vocabulary.record("FindParticipation")

    /// What the source says now.
    package var entry: ExhibitorEntry
    /// An organization and those merged into it, when it is known whom the source means: then it is asked whether one
    /// of them takes part, whoever has said so.
    package var party: [String]

    package init(
        entry: ExhibitorEntry,
        party: [String] = []
    ) {
        self.entry = entry
        self.party = party
    }

    package init(_ record: Record) throws(Problem) {
        entry = try record.required(0)
        party = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, entry)
        record.set(1, party)
        return record
    }
}
