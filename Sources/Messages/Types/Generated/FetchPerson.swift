// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for the parties of one person.
package struct FetchPerson: Message {
    package static let element = "fetchPerson"
    package static let recordType = Vocabulary.record("FetchPerson")

    /// Any of them.
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
