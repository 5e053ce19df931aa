// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What a list or a partner says of an exhibitor of an edition.
package struct ExhibitorEntry: MessagePart {
    package static let recordType = Vocabulary.record("ExhibitorEntry")

    /// The edition, by its code.
    package var edition: String
    /// The partner that says so; absent: a list.
    package var partner: String?
    /// By what the source knows the exhibitor.
    package var externalId: String?
    /// The company's name as the source writes it.
    package var companyName: String
    /// Where the company has its seat; absent: the source does not say.
    package var country: String?
    /// What it shows, as the source writes it.
    package var category: String?
    /// What it shows, in codes of the edition's product list.
    package var productCategory: [String]

    package init(
        edition: String,
        partner: String? = nil,
        externalId: String? = nil,
        companyName: String,
        country: String? = nil,
        category: String? = nil,
        productCategory: [String] = []
    ) {
        self.edition = edition
        self.partner = partner
        self.externalId = externalId
        self.companyName = companyName
        self.country = country
        self.category = category
        self.productCategory = productCategory
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        partner = try record.optional(1)
        externalId = try record.optional(2)
        companyName = try record.required(3)
        country = try record.optional(4)
        category = try record.optional(5)
        productCategory = try record.list(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, partner)
        record.set(2, externalId)
        record.set(3, companyName)
        record.set(4, country)
        record.set(5, category)
        record.set(6, productCategory)
        return record
    }
}
