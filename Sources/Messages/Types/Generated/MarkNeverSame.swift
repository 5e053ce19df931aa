// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Two parties are two for good: matching never asks about them again.
package struct MarkNeverSame: Message {
    package static let element = "markNeverSame"
    package static let recordType = Vocabulary.record("MarkNeverSame")

    /// The one.
    package var party: String
    /// The other.
    package var other: String

    package init(
        party: String,
        other: String
    ) {
        self.party = party
        self.other = other
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        other = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, other)
        return record
    }
}
