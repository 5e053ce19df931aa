// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The organizations that the description may be of, the likeliest first.
package struct PartyMatches: Message {
    package static let element = "partyMatches"
    package static let recordType = Vocabulary.record("PartyMatches")

    /// The organizations; none: it is new.
    package var item: [PartyMatch]

    package init(
        item: [PartyMatch] = []
    ) {
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        return record
    }
}
