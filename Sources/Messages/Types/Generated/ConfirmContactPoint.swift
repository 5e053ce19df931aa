// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A person proved that an address reaches it.
package struct ConfirmContactPoint: Message {
    package static let element = "confirmContactPoint"
    package static let recordType = Vocabulary.record("ConfirmContactPoint")

    /// For whom the person speaks.
    package var organization: String
    /// The person.
    package var contact: String
    /// The address.
    package var email: String

    package init(
        organization: String,
        contact: String,
        email: String
    ) {
        self.organization = organization
        self.contact = contact
        self.email = email
    }

    package init(_ record: Record) throws(Problem) {
        organization = try record.required(0)
        contact = try record.required(1)
        email = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, organization)
        record.set(1, contact)
        record.set(2, email)
        return record
    }
}
