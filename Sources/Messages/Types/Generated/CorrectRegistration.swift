// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Replaces what was submitted, while registration is open. What is absent is cleared.
package struct CorrectRegistration: Message {
    package static let element = "correctRegistration"
    package static let recordType = Vocabulary.record("CorrectRegistration")

    /// The registration's id.
    package var registration: String
    /// The version that was read.
    package var version: Int64
    /// All of it, as it should be. Edition and e-mail address stay as they are: correctEmail replaces the address.
    package var submission: RegisterExhibitor

    package init(
        registration: String,
        version: Int64,
        submission: RegisterExhibitor
    ) {
        self.registration = registration
        self.version = version
        self.submission = submission
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        version = try record.required(1)
        submission = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, version)
        record.set(2, submission)
        return record
    }
}
