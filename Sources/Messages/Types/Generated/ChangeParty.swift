// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Replaces what is known of a party: what is left out is cleared.
package struct ChangeParty: Message {
    package static let element = "changeParty"
    package static let recordType = Vocabulary.record("ChangeParty")

    /// The party's id.
    package var party: String
    /// The version that is changed.
    package var version: Int64
    /// What is known of it now.
    package var details: PartyDetails

    package init(
        party: String,
        version: Int64,
        details: PartyDetails
    ) {
        self.party = party
        self.version = version
        self.details = details
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        details = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, details)
        return record
    }
}
