// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An organization takes part in an edition.
package struct RecordParticipation: Message {
    package static let element = "recordParticipation"
    package static let recordType = Vocabulary.record("RecordParticipation")

    /// The organization.
    package var party: String
    /// What the source says of it.
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
        party: String,
        entry: ExhibitorEntry,
        outcome: ImportOutcome,
        contact: String? = nil,
        `import`: String? = nil,
        row: Int64? = nil
    ) {
        self.party = party
        self.entry = entry
        self.outcome = outcome
        self.contact = contact
        self.import = `import`
        self.row = row
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        entry = try record.required(1)
        outcome = try record.required(2)
        contact = try record.optional(3)
        `import` = try record.optional(4)
        row = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, entry)
        record.set(2, outcome)
        record.set(3, contact)
        record.set(4, `import`)
        record.set(5, row)
        return record
    }
}
