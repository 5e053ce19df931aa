// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Replaces the contact's e-mail address while it is unconfirmed.
package struct CorrectEmail: Message {
    package static let element = "correctEmail"
    package static let recordType = Vocabulary.record("CorrectEmail")

    /// The registration's id.
    package var registration: String
    /// The right address.
    package var email: String

    package init(
        registration: String,
        email: String
    ) {
        self.registration = registration
        self.email = email
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        email = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, email)
        return record
    }
}
