// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A row of a list.
package struct ListRow: MessagePart {
    package static let recordType = Vocabulary.record("ListRow")

    /// Whom it names; absent: the row cannot be read, and counts as refused.
    package var exhibitor: ImportExhibitor?

    package init(
        exhibitor: ImportExhibitor? = nil
    ) {
        self.exhibitor = exhibitor
    }

    package init(_ record: Record) throws(Problem) {
        exhibitor = try record.optional(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, exhibitor)
        return record
    }
}
