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
    /// True: the organization was not known before this registration.
    package var partyCreated: Bool
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
        partyCreated: Bool,
        phoneE164: String? = nil,
        duplicateOf: String? = nil,
        termsVersion: String,
        submission: RegisterExhibitor
    ) {
        self.registration = registration
        self.party = party
        self.partyCreated = partyCreated
        self.phoneE164 = phoneE164
        self.duplicateOf = duplicateOf
        self.termsVersion = termsVersion
        self.submission = submission
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.optional(0)
        party = try record.required(1)
        partyCreated = try record.required(2)
        phoneE164 = try record.optional(3)
        duplicateOf = try record.optional(4)
        termsVersion = try record.required(5)
        submission = try record.required(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, party)
        record.set(2, partyCreated)
        record.set(3, phoneE164)
        record.set(4, duplicateOf)
        record.set(5, termsVersion)
        record.set(6, submission)
        return record
    }
}
