// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One value that was changed.
package struct PartyChange: MessagePart {
    package static let recordType = Vocabulary.record("PartyChange")

    /// The part of the party: party, party_name, contact_point and so on.
    package var part: String
    /// Which one of them, by its id.
    package var row: String
    /// Which value.
    package var field: String
    /// What it was; absent: nothing.
    package var before: String?
    /// What it became; absent: nothing.
    package var after: String?

    package init(
        part: String,
        row: String,
        field: String,
        before: String? = nil,
        after: String? = nil
    ) {
        self.part = part
        self.row = row
        self.field = field
        self.before = before
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        part = try record.required(0)
        row = try record.required(1)
        field = try record.required(2)
        before = try record.optional(3)
        after = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, part)
        record.set(1, row)
        record.set(2, field)
        record.set(3, before)
        record.set(4, after)
        return record
    }
}
