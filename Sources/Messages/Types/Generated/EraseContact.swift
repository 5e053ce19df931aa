// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Tells a data service to remove what it knows of a person.
package struct EraseContact: Message {
    package static let element = "eraseContact"
    package static let recordType = Vocabulary.record("EraseContact")

    /// The parties of the person.
    package var contact: [String]

    package init(
        contact: [String] = []
    ) {
        self.contact = contact
    }

    package init(_ record: Record) throws(Problem) {
        contact = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, contact)
        return record
    }
}
