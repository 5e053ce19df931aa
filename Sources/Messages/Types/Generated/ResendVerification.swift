// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for the mail with the code again.
package struct ResendVerification: Message {
    package static let element = "resendVerification"
    package static let recordType = Vocabulary.record("ResendVerification")

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
