// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Takes a registration back.
package struct WithdrawRegistration: Message {
    package static let element = "withdrawRegistration"
    package static let recordType = Vocabulary.record("WithdrawRegistration")

    /// The registration's id.
    package var registration: String
    /// Why, in the exhibitor's words.
    package var reason: String?

    package init(
        registration: String,
        reason: String? = nil
    ) {
        self.registration = registration
        self.reason = reason
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        reason = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, reason)
        return record
    }
}
