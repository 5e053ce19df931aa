// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Records what an exhibitor submitted.
package struct RecordRegistration: Message {
    package static let element = "recordRegistration"
    package static let recordType = Vocabulary.record("RecordRegistration")

    /// The organization that registers.
    package var party: String
    /// The contact's telephone number, as machines dial it.
    package var phoneE164: String?
    /// An earlier registration of the same company or contact.
    package var duplicateOf: String?
    /// What was submitted.
    package var submission: RegisterExhibitor

    package init(
        party: String,
        phoneE164: String? = nil,
        duplicateOf: String? = nil,
        submission: RegisterExhibitor
    ) {
        self.party = party
        self.phoneE164 = phoneE164
        self.duplicateOf = duplicateOf
        self.submission = submission
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        phoneE164 = try record.optional(1)
        duplicateOf = try record.optional(2)
        submission = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, phoneE164)
        record.set(2, duplicateOf)
        record.set(3, submission)
        return record
    }
}
