// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The party is on record.
package struct PartyRecorded: Message {
    package static let element = "partyRecorded"
    package static let recordType = Vocabulary.record("PartyRecorded")

    /// The party's id.
    package var party: String
    /// The version that was made.
    package var version: Int64
    /// Its own number.
    package var customerNumber: String

    package init(
        party: String,
        version: Int64,
        customerNumber: String
    ) {
        self.party = party
        self.version = version
        self.customerNumber = customerNumber
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        customerNumber = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, customerNumber)
        return record
    }
}
