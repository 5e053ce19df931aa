// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A column of a list.
package struct HeldColumn: MessagePart {
    package static let recordType = Vocabulary.record("HeldColumn")

    /// What stands above it.
    package var heading: String
    /// The field that it holds; absent: it is left out.
    package var field: String?

    package init(
        heading: String,
        field: String? = nil
    ) {
        self.heading = heading
        self.field = field
    }

    package init(_ record: Record) throws(Problem) {
        heading = try record.required(0)
        field = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, heading)
        record.set(1, field)
        return record
    }
}
