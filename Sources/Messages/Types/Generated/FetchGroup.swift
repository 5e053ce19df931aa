// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for a party and those merged with it.
package struct FetchGroup: Message {
    package static let element = "fetchGroup"
    package static let recordType = Vocabulary.record("FetchGroup")

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
