// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The organization was changed.
package struct PartyUpdated: Message {
    package static let element = "partyUpdated"
    package static let recordType = Vocabulary.record("PartyUpdated")

    /// The organization.
    package var party: String
    /// The version that was made.
    package var version: Int64

    package init(
        party: String,
        version: Int64
    ) {
        self.party = party
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        return record
    }
}
