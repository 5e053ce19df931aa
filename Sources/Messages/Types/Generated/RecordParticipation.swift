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
        merged: [String] = [],
        entry: ExhibitorEntry,
        outcome: ImportOutcome,
        contact: String? = nil,
        `import`: String? = nil,
        row: Int64? = nil
    ) {
        self.party = party
        self.merged = merged
        self.entry = entry
        self.outcome = outcome
        self.contact = contact
        self.import = `import`
        self.row = row
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        merged = try record.list(1)
        entry = try record.required(2)
        outcome = try record.required(3)
        contact = try record.optional(4)
        `import` = try record.optional(5)
        row = try record.optional(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, merged)
        record.set(2, entry)
        record.set(3, outcome)
        record.set(4, contact)
        record.set(5, `import`)
        record.set(6, row)
        return record
    }
}
