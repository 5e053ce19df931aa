// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Finds the organization that a stranger names, or records it as new. A known one is never changed; the person to
/// write to is one of its people, or a proposal.
package struct AttachOrganization: Message {
    package static let element = "attachOrganization"
    package static let recordType = Vocabulary.record("AttachOrganization")

    /// The company's name as it writes it itself.
    package var companyName: String
    /// Where the company has its seat.
    package var country: String
    /// Its name in further languages.
    package var name: [Name]
    /// The number under which its tax office knows the company.
    package var taxId: String?
    /// The postal address, in the lines of an envelope.
    package var address: String?
    /// The company's site.
    package var website: String?
    /// The name of the person to write to.
    package var contactName: String
    /// What the person does in the company.
    package var jobTitle: String?
    /// Where mail reaches the person.
    package var email: String
    /// The person's telephone number as written.
    package var phone: String?

    package init(
        companyName: String,
        country: String,
        name: [Name] = [],
        taxId: String? = nil,
        address: String? = nil,
        website: String? = nil,
        contactName: String,
        jobTitle: String? = nil,
        email: String,
        phone: String? = nil
    ) {
        self.companyName = companyName
        self.country = country
        self.name = name
        self.taxId = taxId
        self.address = address
        self.website = website
        self.contactName = contactName
        self.jobTitle = jobTitle
        self.email = email
        self.phone = phone
    }

    package init(_ record: Record) throws(Problem) {
        companyName = try record.required(0)
        country = try record.required(1)
        name = try record.list(2)
        taxId = try record.optional(3)
        address = try record.optional(4)
        website = try record.optional(5)
        contactName = try record.required(6)
        jobTitle = try record.optional(7)
        email = try record.required(8)
        phone = try record.optional(9)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, companyName)
        record.set(1, country)
        record.set(2, name)
        record.set(3, taxId)
        record.set(4, address)
        record.set(5, website)
        record.set(6, contactName)
        record.set(7, jobTitle)
        record.set(8, email)
        record.set(9, phone)
        return record
    }
}
