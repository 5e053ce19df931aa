// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Takes back that two parties are two for good.
package struct ClearNeverSame: Message {
    package static let element = "clearNeverSame"
    package static let recordType = Vocabulary.record("ClearNeverSame")

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
