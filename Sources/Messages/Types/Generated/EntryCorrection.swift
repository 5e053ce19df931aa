// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What was submitted was wrong, or has changed. The address stays.
package struct EntryCorrection: MessagePart {
    package static let recordType = Vocabulary.record("EntryCorrection")

    /// All of it, as it is right.
    package var submission: RegisterExhibitor
    /// Which of its fields are not as they were.
    package var field: [String]
    /// The organization that it stands for.
    package var party: String
    /// The person to write to.
    package var contact: String
    /// True: the person was not known before this registration.
    package var contactCreated: Bool
    /// The contact's telephone number, as machines dial it.
    package var phoneE164: String?

    package init(
        submission: RegisterExhibitor,
        field: [String] = [],
        party: String,
        contact: String,
        contactCreated: Bool,
        phoneE164: String? = nil
    ) {
        self.submission = submission
        self.field = field
        self.party = party
        self.contact = contact
        self.contactCreated = contactCreated
        self.phoneE164 = phoneE164
    }

    package init(_ record: Record) throws(Problem) {
        submission = try record.required(0)
        field = try record.list(1)
        party = try record.required(2)
        contact = try record.required(3)
        contactCreated = try record.required(4)
        phoneE164 = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, submission)
        record.set(1, field)
        record.set(2, party)
        record.set(3, contact)
        record.set(4, contactCreated)
        record.set(5, phoneE164)
        return record
    }
}
