// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// A registration as its holder may see it.
package struct RegistrationView: Message {
    package static let element = "registrationView"
    package static let recordType = Vocabulary.record("RegistrationView")

    /// The registration's id.
    package var registration: String
    /// Which state of the record this is.
    package var version: Int64
    /// Where the registration stands.
    package var state: RegistrationState
    /// When it was submitted.
    package var received: Instant
    /// When the e-mail address was confirmed.
    package var verified: Instant?
    /// Why it was declined or withdrawn.
    package var reason: String?
    /// When the exhibitor corrected it last; absent: never.
    package var corrected: Instant?
    /// What that changed: fields of the submission.
    package var correctedField: [String]
    /// What was submitted, as it was corrected.
    package var submission: RegisterExhibitor
    /// The mails about it, the latest first.
    package var mail: [SentMail]

    package init(
        registration: String,
        version: Int64,
        state: RegistrationState,
        received: Instant,
        verified: Instant? = nil,
        reason: String? = nil,
        corrected: Instant? = nil,
        correctedField: [String] = [],
        submission: RegisterExhibitor,
        mail: [SentMail] = []
    ) {
        self.registration = registration
        self.version = version
        self.state = state
        self.received = received
        self.verified = verified
        self.reason = reason
        self.corrected = corrected
        self.correctedField = correctedField
        self.submission = submission
        self.mail = mail
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        version = try record.required(1)
        state = try record.required(2)
        received = try record.required(3)
        verified = try record.optional(4)
        reason = try record.optional(5)
        corrected = try record.optional(6)
        correctedField = try record.list(7)
        submission = try record.required(8)
        mail = try record.list(9)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, version)
        record.set(2, state)
        record.set(3, received)
        record.set(4, verified)
        record.set(5, reason)
        record.set(6, corrected)
        record.set(7, correctedField)
        record.set(8, submission)
        record.set(9, mail)
        return record
    }
}
