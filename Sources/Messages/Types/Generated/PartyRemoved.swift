// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What became of the party.
package struct PartyRemoved: Message {
    package static let element = "partyRemoved"
    package static let recordType = Vocabulary.record("PartyRemoved")

    /// The party.
    package var party: String
    /// Whether it is gone.
    package var outcome: PartyRemoval

    package init(
        party: String,
        outcome: PartyRemoval
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
