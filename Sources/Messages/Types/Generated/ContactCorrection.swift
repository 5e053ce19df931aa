// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The address was mistyped.
package struct ContactCorrection: MessagePart {
    package static let recordType = Vocabulary.record("ContactCorrection")

    /// The right one.
    package var email: String
    /// The person whom it reaches.
    package var contact: String
    /// True: the person was not known before this registration.
    package var contactCreated: Bool

    package init(
        email: String,
        contact: String,
        contactCreated: Bool
    ) {
        self.email = email
        self.contact = contact
        self.contactCreated = contactCreated
    }

    package init(_ record: Record) throws(Problem) {
        email = try record.required(0)
        contact = try record.required(1)
        contactCreated = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, email)
        record.set(1, contact)
        record.set(2, contactCreated)
        return record
    }
}
