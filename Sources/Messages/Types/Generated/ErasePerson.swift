// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Erases everything that says who a person is, for good.
package struct ErasePerson: Message {
    package static let element = "erasePerson"
    package static let recordType = Vocabulary.record("ErasePerson")

    /// The person.
    package var party: String
    /// Why; it stands in the receipt.
    package var reason: ErasureReason

    package init(
        party: String,
        reason: ErasureReason
    ) {
        self.party = party
        self.reason = reason
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        reason = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, reason)
        return record
    }
}
