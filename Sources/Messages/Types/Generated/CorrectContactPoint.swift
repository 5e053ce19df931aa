// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An address was mistyped. Only one that nobody has confirmed is changed.
package struct CorrectContactPoint: Message {
    package static let element = "correctContactPoint"
    package static let recordType = Vocabulary.record("CorrectContactPoint")

    /// The organization whose person has the address.
    package var party: String
    /// The mistyped address.
    package var email: String
    /// The right one.
    package var correctedEmail: String

    package init(
        party: String,
        email: String,
        correctedEmail: String
    ) {
        self.party = party
        self.email = email
        self.correctedEmail = correctedEmail
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        email = try record.required(1)
        correctedEmail = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, email)
        record.set(2, correctedEmail)
        return record
    }
}
