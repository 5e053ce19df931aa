// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An exhibitor of a list or of a partner. Said again, it changes nothing.
package struct ImportExhibitor: Message {
    package static let element = "importExhibitor"
    package static let recordType = Vocabulary.record("ImportExhibitor")

    /// The edition, by its code.
    package var edition: String
    /// The company's name as the source writes it.
    package var companyName: String
    /// Where the company has its seat; without it the company is never taken for a known one.
    package var country: String?
    /// The company's name in further languages.
    package var name: [Name]
    /// The number under which its tax office knows the company.
    package var taxId: String?
    /// The company's site.
    package var website: String?
    /// What it shows, as the source writes it.
    package var category: String?
    /// What it shows, in codes of the edition's product list.
    package var productCategory: [String]
    /// By what the source knows the exhibitor; absent: by its name and country.
    package var externalId: String?
    /// Whom the source names to write to; a proposal, until somebody accepts it.
    package var contact: Contact?

    package init(
        edition: String,
        companyName: String,
        country: String? = nil,
        name: [Name] = [],
        taxId: String? = nil,
        website: String? = nil,
        category: String? = nil,
        productCategory: [String] = [],
        externalId: String? = nil,
        contact: Contact? = nil
    ) {
        self.edition = edition
        self.companyName = companyName
        self.country = country
        self.name = name
        self.taxId = taxId
        self.website = website
        self.category = category
        self.productCategory = productCategory
        self.externalId = externalId
        self.contact = contact
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        companyName = try record.required(1)
        country = try record.optional(2)
        name = try record.list(3)
        taxId = try record.optional(4)
        website = try record.optional(5)
        category = try record.optional(6)
        productCategory = try record.list(7)
        externalId = try record.optional(8)
        contact = try record.optional(9)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, companyName)
        record.set(2, country)
        record.set(3, name)
        record.set(4, taxId)
        record.set(5, website)
        record.set(6, category)
        record.set(7, productCategory)
        record.set(8, externalId)
        record.set(9, contact)
        return record
    }
}
