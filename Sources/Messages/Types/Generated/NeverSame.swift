// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Whether two parties are two for good.
package struct NeverSame: Message {
    package static let element = "neverSame"
    package static let recordType = Vocabulary.record("NeverSame")

    /// The one.
    package var party: String
    /// The other.
    package var other: String
    /// True: they are.
    package var marked: Bool

    package init(
        party: String,
        other: String,
        marked: Bool
    ) {
        self.party = party
        self.other = other
        self.marked = marked
    }

    package init(_ record: Record) throws(Problem) {
        party = try record.required(0)
        other = try record.required(1)
        marked = try record.required(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, party)
        record.set(1, other)
        record.set(2, marked)
        return record
    }
}
