// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Says anew what a source can say of an organization that it brought: all of it. What is absent is cleared; what else
/// is known stays.
package struct UpdateParty: Message {
    package static let element = "updateParty"
    package static let recordType = Vocabulary.record("UpdateParty")

    /// The organization, by its id; absent: by edition and externalId.
    package var party: String?
    /// An edition to which the source brought it.
    package var edition: String?
    /// By what the source knew it there.
    package var externalId: String?
    /// The version that was read; another one is refused, because somebody changed the organization meanwhile.
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
        party: String? = nil,
        edition: String? = nil,
        externalId: String? = nil,
        version: Int64,
        companyName: String,
        country: String? = nil,
        name: [Name] = [],
        taxId: String? = nil,
        website: String? = nil
    ) {
        self.party = party
        self.edition = edition
        self.externalId = externalId
        self.version = version
        self.companyName = companyName
        self.country = country
        self.name = name
        self.taxId = taxId
        self.website = website
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.optional(0)
        edition = try record.optional(1)
        externalId = try record.optional(2)
        version = try record.required(3)
        companyName = try record.required(4)
        country = try record.optional(5)
        name = try record.list(6)
        taxId = try record.optional(7)
        website = try record.optional(8)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, edition)
        record.set(2, externalId)
        record.set(3, version)
        record.set(4, companyName)
        record.set(5, country)
        record.set(6, name)
        record.set(7, taxId)
        record.set(8, website)
        return record
    }
}
