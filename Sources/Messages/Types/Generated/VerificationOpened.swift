// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What a mailed code confirms.
package struct VerificationOpened: Message {
    package static let element = "verificationOpened"
    package static let recordType = Vocabulary.record("VerificationOpened")

    /// The registration's id.
    package var registration: String
    /// The company that was registered.
    package var companyName: String
    /// The address that is to be confirmed.
    package var email: String
    /// The edition, by its code.
    package var edition: String
    /// Where the registration stands.
    package var state: RegistrationState
    /// Opens the registration's own page, when nothing is left to confirm.
    package var token: String?

    package init(
        registration: String,
        companyName: String,
        email: String,
        edition: String,
        state: RegistrationState,
        token: String? = nil
    ) {
        self.registration = registration
        self.companyName = companyName
        self.email = email
        self.edition = edition
        self.state = state
        self.token = token
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        companyName = try record.required(1)
        email = try record.required(2)
        edition = try record.required(3)
        state = try record.required(4)
        token = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, companyName)
        record.set(2, email)
        record.set(3, edition)
        record.set(4, state)
        record.set(5, token)
        return record
    }
}
