// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Moves a registration to another state; its reason and the registration it repeats become those given. A corrected
/// e-mail address revokes its tokens.
package struct ChangeRegistration: Message {
    package static let element = "changeRegistration"
    package static let recordType = Vocabulary.record("ChangeRegistration")

    /// The registration's id.
    package var registration: String
    /// The version that is changed.
    package var version: Int64
    /// Where it is to stand.
    package var state: RegistrationState
    /// Why it was declined or withdrawn.
    package var reason: String?
    /// An earlier registration of the same company or contact.
    package var duplicateOf: String?
    /// The corrected address, with whom it stands for.
    package var correction: ContactCorrection?
    /// What else was corrected.
    package var entries: EntryCorrection?

    package init(
        registration: String,
        version: Int64,
        state: RegistrationState,
        reason: String? = nil,
        duplicateOf: String? = nil,
        correction: ContactCorrection? = nil,
        entries: EntryCorrection? = nil
    ) {
        self.registration = registration
        self.version = version
        self.state = state
        self.reason = reason
        self.duplicateOf = duplicateOf
        self.correction = correction
        self.entries = entries
    }

    package init(_ record: Record) throws(Problem) {
        registration = try record.required(0)
        version = try record.required(1)
        state = try record.required(2)
        reason = try record.optional(3)
        duplicateOf = try record.optional(4)
        correction = try record.optional(5)
        entries = try record.optional(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, registration)
        record.set(1, version)
        record.set(2, state)
        record.set(3, reason)
        record.set(4, duplicateOf)
        record.set(5, correction)
        record.set(6, entries)
        return record
    }
}
