// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Finds the person among an organization's people by the e-mail address, or records a person of whom a stranger says
/// that it belongs there: a proposal.
package struct AttachContact: Message {
    package static let element = "attachContact"
    package static let recordType = Vocabulary.record("AttachContact")

    /// The organization's id.
    package var organization: String
    /// The person's name.
    package var contactName: String
    /// What the person does there.
    package var jobTitle: String?
    /// Where mail reaches the person.
    package var email: String
    /// The person's telephone number as written.
    package var phone: String?
    /// The person whose address was mistyped: it is corrected instead of recording another person, if nobody has
    /// confirmed it or accepted the person.
    package var mistaken: MistakenAddress?

    package init(
        organization: String,
        contactName: String,
        jobTitle: String? = nil,
        email: String,
        phone: String? = nil,
        mistaken: MistakenAddress? = nil
    ) {
        self.organization = organization
        self.contactName = contactName
        self.jobTitle = jobTitle
        self.email = email
        self.phone = phone
        self.mistaken = mistaken
    }

    package init(_ record: Record) throws(Problem) {
        organization = try record.required(0)
        contactName = try record.required(1)
        jobTitle = try record.optional(2)
        email = try record.required(3)
        phone = try record.optional(4)
        mistaken = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, organization)
        record.set(1, contactName)
        record.set(2, jobTitle)
        record.set(3, email)
        record.set(4, phone)
        record.set(5, mistaken)
        return record
    }
}
