// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// That an organization takes part in an edition.
package struct Participation: Message {
    package static let element = "participation"
    package static let recordType = Vocabulary.record("Participation")

    /// The participation's id.
    package var participation: String
    /// The organization, as it was recorded; it may have been merged since.
    package var party: String
    /// Since when it is known.
    package var recorded: Instant
    /// What the source said.
    package var entry: ExhibitorEntry

    package init(
        participation: String,
        party: String,
        recorded: Instant,
        entry: ExhibitorEntry
    ) {
        self.participation = participation
        self.party = party
        self.recorded = recorded
        self.entry = entry
    }

    package init(_ record: Record) throws(Problem) {
        participation = try record.required(0)
        party = try record.required(1)
        recorded = try record.required(2)
        entry = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, participation)
        record.set(1, party)
        record.set(2, recorded)
        record.set(3, entry)
        return record
    }
}
