// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// That an organization takes part in an edition.
package struct Participation: MessagePart {
    package static let recordType = Vocabulary.record("Participation")

    /// The participation's id.
    package var participation: String
    /// The organization, as it was recorded; it may have been merged since.
    package var party: String
    /// Since when it is known.
    package var recorded: Instant
    /// What the source said.
    package var entry: ExhibitorEntry
    /// How the exhibitor came to stand for the organization.
    package var outcome: ImportOutcome
    /// The person who was recorded with it; absent: none was.
    package var contact: String?
    /// The import of the list; absent: a partner or somebody said so.
    package var `import`: String?
    /// Which row of that list said so.
    package var row: Int64?

    package init(
        participation: String,
        party: String,
        recorded: Instant,
        entry: ExhibitorEntry,
        outcome: ImportOutcome,
        contact: String? = nil,
        `import`: String? = nil,
        row: Int64? = nil
    ) {
        self.participation = participation
        self.party = party
        self.recorded = recorded
        self.entry = entry
        self.outcome = outcome
        self.contact = contact
        self.import = `import`
        self.row = row
    }

    package init(_ record: Record) throws(Problem) {
        participation = try record.required(0)
        party = try record.required(1)
        recorded = try record.required(2)
        entry = try record.required(3)
        outcome = try record.required(4)
        contact = try record.optional(5)
        `import` = try record.optional(6)
        row = try record.optional(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, participation)
        record.set(1, party)
        record.set(2, recorded)
        record.set(3, entry)
        record.set(4, outcome)
        record.set(5, contact)
        record.set(6, `import`)
        record.set(7, row)
        return record
    }
}
