// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A party proved that this address reaches it.
package struct ConfirmContactPoint: Message {
    package static let element = "confirmContactPoint"
    package static let recordType = Vocabulary.record("ConfirmContactPoint")

    package var party: String
    package var email: String

    package init(
        party: String,
        email: String
    ) {
        self.party = party
        self.email = email
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        email = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, email)
        return record
    }
}
