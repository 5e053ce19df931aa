// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An address that was mistyped.
package struct MistakenAddress: MessagePart {
    package static let recordType = Vocabulary.record("MistakenAddress")

    /// The person who has it.
    package var contact: String
    /// The mistyped address.
    package var email: String

    package init(
        contact: String,
        email: String
    ) {
        self.contact = contact
        self.email = email
    }

    package init(_ record: Record) throws(Problem) {
        contact = try record.required(0)
        email = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, contact)
        record.set(1, email)
        return record
    }
}
