// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks who in an edition stands for any of some parties or an e-mail address already.
package struct FindRegistrations: Message {
    package static let element = "findRegistrations"
    package static let recordType = Vocabulary.record("FindRegistrations")

    /// The edition, by its code.
    package var edition: String
    /// The parties that are one: one and those merged into it.
    package var party: [String]
    /// The address.
    package var email: String

    package init(
        edition: String,
        party: [String] = [],
        email: String
    ) {
        self.edition = edition
        self.party = party
        self.email = email
    }

    package init(_ record: Record) throws(Problem) {
        edition = try record.required(0)
        party = try record.list(1)
        email = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, edition)
        record.set(1, party)
        record.set(2, email)
        return record
    }
}
