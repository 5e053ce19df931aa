// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An organization of a list: it is attached to a known one, or recorded as new, and when it is not certain which,
/// somebody is asked.
package struct RecordOrganization: Message {
    package static let element = "recordOrganization"
    package static let recordType = Vocabulary.record("RecordOrganization")

    /// The company's name as the list writes it.
    package var companyName: String
    /// Where the company has its seat; without it the company is never taken for a known one.
    package var country: String?
    /// Its name in further languages.
    package var name: [Name]
    /// The number under which its tax office knows the company.
    package var taxId: String?
    /// The company's site.
    package var website: String?
    /// What was found when it was looked for; what has changed since is looked at again.
    package var sought: OrganizationSought?

    package init(
        companyName: String,
        country: String? = nil,
        name: [Name] = [],
        taxId: String? = nil,
        website: String? = nil,
        sought: OrganizationSought? = nil
    ) {
        self.companyName = companyName
        self.country = country
        self.name = name
        self.taxId = taxId
        self.website = website
        self.sought = sought
    }

    package init(_ record: Record) throws(Problem) {
        companyName = try record.required(0)
        country = try record.optional(1)
        name = try record.list(2)
        taxId = try record.optional(3)
        website = try record.optional(4)
        sought = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, companyName)
        record.set(1, country)
        record.set(2, name)
        record.set(3, taxId)
        record.set(4, website)
        record.set(5, sought)
        return record
    }
}
