// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A field of a row.
package struct PreviewCell: MessagePart {
    package static let recordType = Vocabulary.record("PreviewCell")

    /// The field, by its path.
    package var field: String
    /// What it holds.
    package var value: String

    package init(
        field: String,
        value: String
    ) {
        self.field = field
        self.value = value
    }

    package init(_ record: Record) throws(Problem) {
        field = try record.required(0)
        value = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, field)
        record.set(1, value)
        return record
    }
}
