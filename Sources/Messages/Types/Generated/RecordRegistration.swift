// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Records what an exhibitor submitted.
package struct RecordRegistration: Message {
    package static let element = "recordRegistration"
    package static let recordType = Vocabulary.record("RecordRegistration")

    /// The id that it is to have; a new one when absent.
    package var registration: String?
    /// The organization that registers.
    package var party: String
    /// The person to write to.
    package var contact: String
    /// True: the person was not known before this registration.
    package var contactCreated: Bool
    /// The contact's telephone number, as machines dial it.
    package var phoneE164: String?
    /// An earlier registration of the same company or contact.
    package var duplicateOf: String?
    /// Which wording of the edition's terms was accepted.
    package var termsVersion: String
    /// What was submitted.
    package var submission: RegisterExhibitor

    package init(
        registration: String? = nil,
        party: String,
        contact: String,
        contactCreated: Bool,
        phoneE164: String? = nil,
        duplicateOf: String? = nil,
        termsVersion: String,
        submission: RegisterExhibitor
    ) {
        self.registration = registration
        self.party = party
        self.contact = contact
        self.contactCreated = contactCreated
        self.phoneE164 = phoneE164
        self.duplicateOf = duplicateOf
        self.termsVersion = termsVersion
        self.submission = submission
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.optional(0)
        party = try record.required(1)
        contact = try record.required(2)
        contactCreated = try record.required(3)
        phoneE164 = try record.optional(4)
        duplicateOf = try record.optional(5)
        termsVersion = try record.required(6)
        submission = try record.required(7)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, party)
        record.set(2, contact)
        record.set(3, contactCreated)
        record.set(4, phoneE164)
        record.set(5, duplicateOf)
        record.set(6, termsVersion)
        record.set(7, submission)
        return record
    }
}
