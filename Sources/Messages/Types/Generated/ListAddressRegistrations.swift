// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for what is registered for an edition with an e-mail address.
package struct ListAddressRegistrations: Message {
    package static let element = "listAddressRegistrations"
    package static let recordType = Vocabulary.record("ListAddressRegistrations")

    /// The edition, by its code.
    package var edition: String
    /// The address.
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
