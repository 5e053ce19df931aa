// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// Event: an exhibitor registered, or its registration changed. Of several about one registration the greatest version
/// is how it stands.
package struct RegistrationChanged: Message {
    package static let element = "registrationChanged"
    package static let recordType = Vocabulary.record("RegistrationChanged")

    /// The registration's id.
    package var registration: String
    /// Which state of the record this is.
    package var version: Int64
    /// The edition, by its code.
    package var edition: String
    /// Where the registration stands.
    package var state: RegistrationState
    /// When it was submitted.
    package var received: Instant
    /// The organization that registered.
    package var party: String
    /// The company's name as it writes it itself.
    package var companyName: String
    /// Where the company has its seat.
    package var country: String
    /// What it wants to show, in codes of the edition's product list.
    package var productCategory: [String]
    /// The party of the contact: when personErased names it, what is kept about it goes. Absent: the contact is erased.
    package var person: String?
    /// Whom to write to. Absent: the contact is erased.
    package var contact: Contact?

    package init(
        registration: String,
        version: Int64,
        edition: String,
        state: RegistrationState,
        received: Instant,
        party: String,
        companyName: String,
        country: String,
        productCategory: [String] = [],
        person: String? = nil,
        contact: Contact? = nil
    ) {
        self.registration = registration
        self.version = version
        self.edition = edition
        self.state = state
        self.received = received
        self.party = party
        self.companyName = companyName
        self.country = country
        self.productCategory = productCategory
        self.person = person
        self.contact = contact
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        version = try record.required(1)
        edition = try record.required(2)
        state = try record.required(3)
        received = try record.required(4)
        party = try record.required(5)
        companyName = try record.required(6)
        country = try record.required(7)
        productCategory = try record.list(8)
        person = try record.optional(9)
        contact = try record.optional(10)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, version)
        record.set(2, edition)
        record.set(3, state)
        record.set(4, received)
        record.set(5, party)
        record.set(6, companyName)
        record.set(7, country)
        record.set(8, productCategory)
        record.set(9, person)
        record.set(10, contact)
        return record
    }
}
