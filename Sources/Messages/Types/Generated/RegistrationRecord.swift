// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// A registration and where it stands.
package struct RegistrationRecord: Message {
    package static let element = "registration"
    package static let recordType = Vocabulary.record("RegistrationRecord")

    /// The registration's id.
    package var registration: String
    /// Which state of the record this is.
    package var version: Int64
    /// The organization that registered.
    package var party: String
    /// The person to write to.
    package var contact: String
    /// True: this registration made the person known, and no other names it.
    package var ownsContact: Bool
    /// Where the registration stands.
    package var state: RegistrationState
    /// When it was submitted.
    package var received: Instant
    /// When the e-mail address was confirmed.
    package var verified: Instant?
    /// Why it was declined or withdrawn.
    package var reason: String?
    /// An earlier registration of the same company or contact.
    package var duplicateOf: String?
    /// Counts up when tokens are revoked.
    package var revocation: Int64
    /// The contact's telephone number, as machines dial it.
    package var phoneE164: String?
    /// Which wording of the edition's terms was accepted.
    package var termsVersion: String
    /// When the exhibitor corrected it last; absent: never.
    package var corrected: Instant?
    /// What that changed: fields of the submission.
    package var correctedField: [String]
    /// What was submitted, as it was corrected.
    package var submission: RegisterExhibitor

    package init(
        registration: String,
        version: Int64,
        party: String,
        contact: String,
        ownsContact: Bool,
        state: RegistrationState,
        received: Instant,
        verified: Instant? = nil,
        reason: String? = nil,
        duplicateOf: String? = nil,
        revocation: Int64,
        phoneE164: String? = nil,
        termsVersion: String,
        corrected: Instant? = nil,
        correctedField: [String] = [],
        submission: RegisterExhibitor
    ) {
        self.registration = registration
        self.version = version
        self.party = party
        self.contact = contact
        self.ownsContact = ownsContact
        self.state = state
        self.received = received
        self.verified = verified
        self.reason = reason
        self.duplicateOf = duplicateOf
        self.revocation = revocation
        self.phoneE164 = phoneE164
        self.termsVersion = termsVersion
        self.corrected = corrected
        self.correctedField = correctedField
        self.submission = submission
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        version = try record.required(1)
        party = try record.required(2)
        contact = try record.required(3)
        ownsContact = try record.required(4)
        state = try record.required(5)
        received = try record.required(6)
        verified = try record.optional(7)
        reason = try record.optional(8)
        duplicateOf = try record.optional(9)
        revocation = try record.required(10)
        phoneE164 = try record.optional(11)
        termsVersion = try record.required(12)
        corrected = try record.optional(13)
        correctedField = try record.list(14)
        submission = try record.required(15)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, version)
        record.set(2, party)
        record.set(3, contact)
        record.set(4, ownsContact)
        record.set(5, state)
        record.set(6, received)
        record.set(7, verified)
        record.set(8, reason)
        record.set(9, duplicateOf)
        record.set(10, revocation)
        record.set(11, phoneE164)
        record.set(12, termsVersion)
        record.set(13, corrected)
        record.set(14, correctedField)
        record.set(15, submission)
        return record
    }
}
