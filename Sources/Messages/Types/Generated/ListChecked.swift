// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A list that can be read to its end.
package struct ListChecked: Message {
    package static let element = "listChecked"
    package static let recordType = Vocabulary.record("ListChecked")

    /// What it is kept in.
    package var format: ListFormat
    /// How many rows it has.
    package var rows: Int64
    /// Its columns, in their order.
    package var column: [HeldColumn]

    package init(
        format: ListFormat,
        rows: Int64,
        column: [HeldColumn] = []
    ) {
        self.format = format
        self.rows = rows
        self.column = column
    }

    package init(_ record: Record) throws(Problem) {
        format = try record.required(0)
        rows = try record.required(1)
        column = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, format)
        record.set(1, rows)
        record.set(2, column)
        return record
    }
}
