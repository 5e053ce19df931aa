// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How a list would be taken.
package struct ListPreviewed: Message {
    package static let element = "listPreviewed"
    package static let recordType = Vocabulary.record("ListPreviewed")

    /// What it is kept in.
    package var format: ListFormat
    /// Its columns, in their order.
    package var column: [HeldColumn]
    /// Its first rows.
    package var row: [PreviewRow]

    package init(
        format: ListFormat,
        column: [HeldColumn] = [],
        row: [PreviewRow] = []
    ) {
        self.format = format
        self.column = column
        self.row = row
    }

    package init(_ record: Record) throws(Problem) {
        format = try record.required(0)
        column = try record.list(1)
        row = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, format)
        record.set(1, column)
        record.set(2, row)
        return record
    }
}
