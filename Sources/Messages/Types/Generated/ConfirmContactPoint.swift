// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A party proved that an address reaches it.
package struct ConfirmContactPoint: Message {
    package static let element = "confirmContactPoint"
    package static let recordType = Vocabulary.record("ConfirmContactPoint")

    /// The party: an organization, whose persons are meant too, or a person.
    package var party: String
    /// The address.
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
