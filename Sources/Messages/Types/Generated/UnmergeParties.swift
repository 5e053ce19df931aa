// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Undoes a merge: the party stands for itself again, with all that was merged into it before.
package struct UnmergeParties: Message {
    package static let element = "unmergeParties"
    package static let recordType = Vocabulary.record("UnmergeParties")

    /// The one that was merged into another.
    package var party: String
    /// The state of it that was looked at.
    package var version: Int64

    package init(
        party: String,
        version: Int64
    ) {
        self.party = party
        self.version = version
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        version = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, version)
        return record
    }
}
