// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// No copy of a mail to the person is kept any more.
package struct MailsDiscarded: Message {
    package static let element = "mailsDiscarded"
    package static let recordType = Vocabulary.record("MailsDiscarded")

    /// The person.
    package var party: String

    package init(
        party: String
    ) {
        self.party = party
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        return record
    }
}
