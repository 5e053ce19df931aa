// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Tells the parties to remove what they know of a person, and to forget the keys that sealed it.
package struct EraseParty: Message {
    package static let element = "eraseParty"
    package static let recordType = Vocabulary.record("EraseParty")

    /// The parties of the person.
    package var party: [String]
    /// Why.
    package var reason: ErasureReason
    /// How many registrations lost their contact.
    package var registrations: Int64
    /// The mails that were removed.
    package var mail: [String]

    package init(
        party: [String] = [],
        reason: ErasureReason,
        registrations: Int64,
        mail: [String] = []
    ) {
        self.party = party
        self.reason = reason
        self.registrations = registrations
        self.mail = mail
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.list(0)
        reason = try record.required(1)
        registrations = try record.required(2)
        mail = try record.list(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, reason)
        record.set(2, registrations)
        record.set(3, mail)
        return record
    }
}
