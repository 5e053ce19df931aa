// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What is known of an organization, as far as a source can say it.
package struct ImportedParty: Message {
    package static let element = "importedParty"
    package static let recordType = Vocabulary.record("ImportedParty")

    /// The organization.
    package var party: String
    /// Which state of the record this is.
    package var version: Int64
    /// The company's name as the source writes it.
    package var companyName: String
    /// Where the company has its seat.
    package var country: String?
    /// The company's name in further languages.
    package var name: [Name]
    /// The number under which its tax office knows the company.
    package var taxId: String?
    /// The company's site.
    package var website: String?

    package init(
        party: String,
        version: Int64,
        companyName: String,
        country: String? = nil,
        name: [Name] = [],
        taxId: String? = nil,
        website: String? = nil
    ) {
        self.party = party
        self.version = version
        self.companyName = companyName
        self.country = country
        self.name = name
        self.taxId = taxId
        self.website = website
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
        companyName = try record.required(2)
        country = try record.optional(3)
        name = try record.list(4)
        taxId = try record.optional(5)
        website = try record.optional(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        record.set(2, companyName)
        record.set(3, country)
        record.set(4, name)
        record.set(5, taxId)
        record.set(6, website)
        return record
    }
}
