// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The person that the address stands for.
package struct ContactAttached: Message {
    package static let element = "contactAttached"
    package static let recordType = Vocabulary.record("ContactAttached")

    /// The person's id.
    package var contact: String
    /// True: nobody else has brought this person in; the caller may correct what it said.
    package var created: Bool

    package init(
        contact: String,
        created: Bool
    ) {
        self.contact = contact
        self.created = created
    }

    package init(_ record: Record) throws(Problem) {
        contact = try record.required(0)
        created = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, contact)
        record.set(1, created)
        return record
    }
}
