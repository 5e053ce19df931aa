// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The parties that the names stand for.
package struct OrganizationAttached: Message {
    package static let element = "organizationAttached"
    package static let recordType = Vocabulary.record("OrganizationAttached")

    /// The organization's id.
    package var party: String
    /// The person's id.
    package var contact: String
    /// True: the person was not known before.
    package var contactCreated: Bool

    package init(
        party: String,
        contact: String,
        contactCreated: Bool
    ) {
        self.party = party
        self.contact = contact
        self.contactCreated = contactCreated
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        contact = try record.required(1)
        contactCreated = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, contact)
        record.set(2, contactCreated)
        return record
    }
}
