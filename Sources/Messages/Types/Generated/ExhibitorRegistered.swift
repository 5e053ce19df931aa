// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What an exhibitor gets for a registration.
package struct ExhibitorRegistered: Message {
    package static let element = "exhibitorRegistered"
    package static let recordType = Vocabulary.record("ExhibitorRegistered")

    /// The registration's id.
    package var registration: String
    /// Where the registration stands.
    package var status: RegistrationStatus
    /// Gives its holder the right to read, correct and withdraw this registration.
    package var token: String

    package init(
        registration: String,
        status: RegistrationStatus,
        token: String
    ) {
        self.registration = registration
        self.status = status
        self.token = token
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        status = try record.required(1)
        token = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, status)
        record.set(2, token)
        return record
    }
}
