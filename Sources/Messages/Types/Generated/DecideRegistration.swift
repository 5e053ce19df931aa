// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The organizer's decision on a verified registration.
package struct DecideRegistration: Message {
    package static let element = "decideRegistration"
    package static let recordType = Vocabulary.record("DecideRegistration")

    /// The registration's id.
    package var registration: String
    /// The version that the decision was made on.
    package var version: Int64
    /// What was decided.
    package var decision: OrganizerDecision
    /// Told to the exhibitor; required to decline.
    package var reason: String?

    package init(
        registration: String,
        version: Int64,
        decision: OrganizerDecision,
        reason: String? = nil
    ) {
        self.registration = registration
        self.version = version
        self.decision = decision
        self.reason = reason
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        version = try record.required(1)
        decision = try record.required(2)
        reason = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, version)
        record.set(2, decision)
        record.set(3, reason)
        return record
    }
}
