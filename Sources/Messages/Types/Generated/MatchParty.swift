// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks which known organizations a description may be of. Nothing is changed.
package struct MatchParty: Message {
    package static let element = "matchParty"
    package static let recordType = Vocabulary.record("MatchParty")

    /// The company's name as it writes it itself.
    package var companyName: String
    /// Where the company has its seat; without it no match is certain.
    package var country: String?
    /// Its name in further languages.
    package var name: [Name]
    /// The number under which its tax office knows the company.
    package var taxId: String?
    /// The company's site.
    package var website: String?
    /// An address of one of its people; the domain counts, unless it is anybody's.
    package var email: String?
    /// Its telephone number, as machines dial it.
    package var phoneE164: String?

    package init(
        companyName: String,
        country: String? = nil,
        name: [Name] = [],
        taxId: String? = nil,
        website: String? = nil,
        email: String? = nil,
        phoneE164: String? = nil
    ) {
        self.companyName = companyName
        self.country = country
        self.name = name
        self.taxId = taxId
        self.website = website
        self.email = email
        self.phoneE164 = phoneE164
    }

    package init(_ record: Record) throws(Problem) {
        companyName = try record.required(0)
        country = try record.optional(1)
        name = try record.list(2)
        taxId = try record.optional(3)
        website = try record.optional(4)
        email = try record.optional(5)
        phoneE164 = try record.optional(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, companyName)
        record.set(1, country)
        record.set(2, name)
        record.set(3, taxId)
        record.set(4, website)
        record.set(5, email)
        record.set(6, phoneE164)
        return record
    }
}
