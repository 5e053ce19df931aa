// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for the mails about a record, the latest first.
package struct ListMails: Message {
    package static let element = "listMails"
    package static let recordType = Vocabulary.record("ListMails")

    /// The record that they are about.
    package var about: String

    package init(
        about: String
    ) {
        self.about = about
    }

    package init(_ record: Record) throws(Problem) {
        about = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, about)
        return record
    }
}
