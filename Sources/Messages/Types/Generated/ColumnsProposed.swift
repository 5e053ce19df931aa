// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The columns that can be told by their headings.
package struct ColumnsProposed: Message {
    package static let element = "columnsProposed"
    package static let recordType = Vocabulary.record("ColumnsProposed")

    /// Each of them; no field twice.
    package var column: [ListColumn]

    package init(
        column: [ListColumn] = []
    ) {
        self.column = column
    }

    package init(_ record: Record) throws(Problem) {
        column = try record.list(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, column)
        return record
    }
}
