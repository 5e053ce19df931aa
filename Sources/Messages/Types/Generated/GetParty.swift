// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for one party. One that was merged gives the party that stands for it.
package struct GetParty: Message {
    package static let element = "getParty"
    package static let recordType = Vocabulary.record("GetParty")

    /// The party's id.
    package var party: String

    package init(
        party: String
    ) {
        self.party = party
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        return record
    }
}
