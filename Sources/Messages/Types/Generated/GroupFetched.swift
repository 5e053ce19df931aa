// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The parties that are one.
package struct GroupFetched: Message {
    package static let element = "groupFetched"
    package static let recordType = Vocabulary.record("GroupFetched")

    /// The one that stands for all, then those merged into it.
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
