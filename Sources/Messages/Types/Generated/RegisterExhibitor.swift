// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An exhibitor asks for a place at an edition.
package struct RegisterExhibitor: Message {
    package static let element = "registerExhibitor"
    package static let recordType = Vocabulary.record("RegisterExhibitor")

    /// The edition, by its code.
    package var edition: String
    /// The company's name as it writes it itself.
    package var companyName: String
    /// Where the company has its seat.
    package var country: String
    /// Whom to write to.
    package var contact: Contact
    /// The company's name in further languages.
    package var name: [Name]
    /// The number under which its tax office knows the company.
    package var taxId: String?
    /// The postal address, in the lines of an envelope.
    package var address: String?
    /// The company's site.
    package var website: String?
    /// What it wants to show, in codes of the edition's product list.
    package var productCategory: [String]
    /// Answers to the questions that the organizer added.
    package var answer: [Answer]
    /// The language to write to the contact in; else that of the request.
    package var language: String?
    /// Whether the edition's current terms are accepted.
    package var consent: Bool
    /// What else the contact agrees to.
    package var consentTo: [ConsentTo]

    package init(
        edition: String,
        companyName: String,
        country: String,
        contact: Contact,
        name: [Name] = [],
        taxId: String? = nil,
        address: String? = nil,
        website: String? = nil,
        productCategory: [String] = [],
        answer: [Answer] = [],
        language: String? = nil,
        consent: Bool,
        consentTo: [ConsentTo] = []
    ) {
        self.edition = edition
        self.companyName = companyName
        self.country = country
        self.contact = contact
        self.name = name
        self.taxId = taxId
        self.address = address
        self.website = website
        self.productCategory = productCategory
        self.answer = answer
        self.language = language
        self.consent = consent
        self.consentTo = consentTo
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        companyName = try record.required(1)
        country = try record.required(2)
        contact = try record.required(3)
        name = try record.list(4)
        taxId = try record.optional(5)
        address = try record.optional(6)
        website = try record.optional(7)
        productCategory = try record.list(8)
        answer = try record.list(9)
        language = try record.optional(10)
        consent = try record.required(11)
        consentTo = try record.list(12)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, companyName)
        record.set(2, country)
        record.set(3, contact)
        record.set(4, name)
        record.set(5, taxId)
        record.set(6, address)
        record.set(7, website)
        record.set(8, productCategory)
        record.set(9, answer)
        record.set(10, language)
        record.set(11, consent)
        record.set(12, consentTo)
        return record
    }
}
