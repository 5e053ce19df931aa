// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A party that was recorded by mistake is to be removed, unless somebody has changed or uses it.
package struct RemoveParty: Message {
    package static let element = "removeParty"
    package static let recordType = Vocabulary.record("RemoveParty")

    /// The party.
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
