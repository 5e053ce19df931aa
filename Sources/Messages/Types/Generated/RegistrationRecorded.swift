// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The registration is on record.
package struct RegistrationRecorded: Message {
    package static let element = "registrationRecorded"
    package static let recordType = Vocabulary.record("RegistrationRecorded")

    /// The registration's id.
    package var registration: String
    /// The version that was made.
    package var version: Int64

    package init(
        registration: String,
        version: Int64
    ) {
        self.registration = registration
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        version = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, version)
        return record
    }
}
