// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Somebody was named to write to after the organization had come to the edition.
package struct KeepContact: Message {
    package static let element = "keepContact"
    package static let recordType = Vocabulary.record("KeepContact")

    /// The participation.
    package var participation: String
    /// The person who was recorded with it.
    package var contact: String

    package init(
        participation: String,
        contact: String
    ) {
        self.participation = participation
        self.contact = contact
    }

    package init(_ record: Record) throws(Problem) {
        participation = try record.required(0)
        contact = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, participation)
        record.set(1, contact)
        return record
    }
}
