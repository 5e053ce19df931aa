// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Finds the organization that a stranger names, or records it as new. A known one is never changed.
package struct AttachOrganization: Message {
    package static let element = "attachOrganization"
    package static let recordType = Vocabulary.record("AttachOrganization")

    package var companyName: String
    package var country: String
    package var name: [Name]
    package var taxId: String?
    package var address: String?
    package var website: String?
    package var contactName: String
    package var jobTitle: String?
    package var email: String
    /// As written.
    package var phone: String?
    package var phoneE164: String?

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
        phone: String? = nil,
        phoneE164: String? = nil
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
        self.phoneE164 = phoneE164
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
        phoneE164 = try record.optional(10)
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
        record.set(10, phoneE164)
        return record
    }
}
