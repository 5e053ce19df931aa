// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The e-mail address is verified.
package struct RegistrationVerified: Message {
    package static let element = "registrationVerified"
    package static let recordType = Vocabulary.record("RegistrationVerified")

    /// The registration's id.
    package var registration: String
    /// Where the registration stands now.
    package var status: RegistrationStatus

    package init(
        registration: String,
        status: RegistrationStatus
    ) {
        self.registration = registration
        self.status = status
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        status = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, status)
        return record
    }
}
