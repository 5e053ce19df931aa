// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What everyone may read of an exhibitor that agreed to it. Nothing of it is about a person.
package struct ListedExhibitor: MessagePart {
    package static let recordType = Vocabulary.record("ListedExhibitor")

    /// The company's name as it writes it itself.
    package var companyName: String
    /// Its name in further languages.
    package var name: [Name]
    /// Where it has its seat; absent: nobody said.
    package var country: String?
    /// What it shows, in codes of the edition's product list.
    package var productCategory: [String]
    /// The company's site.
    package var website: String?

    package init(
        companyName: String,
        name: [Name] = [],
        country: String? = nil,
        productCategory: [String] = [],
        website: String? = nil
    ) {
        self.companyName = companyName
        self.name = name
        self.country = country
        self.productCategory = productCategory
        self.website = website
    }

    package init(_ record: Record) throws(Problem) {
        companyName = try record.required(0)
        name = try record.list(1)
        country = try record.optional(2)
        productCategory = try record.list(3)
        website = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, companyName)
        record.set(1, name)
        record.set(2, country)
        record.set(3, productCategory)
        record.set(4, website)
        return record
    }
}
