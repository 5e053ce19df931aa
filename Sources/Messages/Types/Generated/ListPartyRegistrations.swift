// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for what a party has registered for, over all editions.
package struct ListPartyRegistrations: Message {
    package static let element = "listPartyRegistrations"
    package static let recordType = Vocabulary.record("ListPartyRegistrations")

    /// An organization or a person, and those merged into it.
    package var party: [String]

    package init(
        party: [String] = []
    ) {
        self.party = party
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        return record
    }
}
