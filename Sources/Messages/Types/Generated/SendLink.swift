// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Somebody has no mail of ours, or has lost it.
package struct SendLink: Message {
    package static let element = "sendLink"
    package static let recordType = Vocabulary.record("SendLink")

    /// The edition, by its code.
    package var edition: String
    /// The address that was registered.
    package var email: String

    package init(
        edition: String,
        email: String
    ) {
        self.edition = edition
        self.email = email
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        email = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, email)
        return record
    }
}
