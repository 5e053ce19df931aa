// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A column, and what it holds.
package struct ListColumn: MessagePart {
    package static let recordType = Vocabulary.record("ListColumn")

    /// The field of importExhibitor, by its path, for example contact.email.
    package var field: String
    /// Where the column stands, counted from 0.
    package var position: Int64

    package init(
        field: String,
        position: Int64
    ) {
        self.field = field
        self.position = position
    }

    package init(_ record: Record) throws(Problem) {
        field = try record.required(0)
        position = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, field)
        record.set(1, position)
        return record
    }
}
