// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks what a mailed code would confirm.
package struct OpenVerification: Message {
    package static let element = "openVerification"
    package static let recordType = Vocabulary.record("OpenVerification")

    /// The registration's id.
    package var registration: String
    /// The code from the mail.
    package var code: String

    package init(
        registration: String,
        code: String
    ) {
        self.registration = registration
        self.code = code
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        code = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, code)
        return record
    }
}
