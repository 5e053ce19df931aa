// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for one registration.
package struct FetchRegistration: Message {
    package static let element = "fetchRegistration"
    package static let recordType = Vocabulary.record("FetchRegistration")

    /// The registration's id.
    package var registration: String

    package init(
        registration: String
    ) {
        self.registration = registration
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        return record
    }
}
