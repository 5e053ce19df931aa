// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What a column holds, as whoever imports says it.
package struct ColumnWish: MessagePart {
    package static let recordType = Vocabulary.record("ColumnWish")

    /// The field of importExhibitor, by its path, for example contact.email; name[LANGUAGE] for a name in a further
    /// language.
    package var field: String
    /// The heading of the column; absent: no column holds the field.
    package var heading: String?

    package init(
        field: String,
        heading: String? = nil
    ) {
        self.field = field
        self.heading = heading
    }

    package init(_ record: Record) throws(Problem) {
        field = try record.required(0)
        heading = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, field)
        record.set(1, heading)
        return record
    }
}
