// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What became of an exhibitor of a list.
package struct ExhibitorImported: Message {
    package static let element = "exhibitorImported"
    package static let recordType = Vocabulary.record("ExhibitorImported")

    /// The organization that it stands for.
    package var party: String
    /// How it came to stand for it.
    package var outcome: ImportOutcome

    package init(
        party: String,
        outcome: ImportOutcome
    ) {
        self.party = party
        self.outcome = outcome
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        outcome = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, outcome)
        return record
    }
}
