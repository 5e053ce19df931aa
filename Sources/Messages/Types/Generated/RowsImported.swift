// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How far the import of a list has come.
package struct RowsImported: Message {
    package static let element = "rowsImported"
    package static let recordType = Vocabulary.record("RowsImported")

    /// The import.
    package var `import`: ImportRecord
    /// How many rows the list has.
    package var rows: Int64
    /// How many of them were done before this step.
    package var before: Int64
    /// How many contacts were left out so far, because they have no e-mail address.
    package var withoutAddress: Int64
    /// The lines of the first of them.
    package var lineWithoutAddress: [Int64]

    package init(
        `import`: ImportRecord,
        rows: Int64,
        before: Int64,
        withoutAddress: Int64,
        lineWithoutAddress: [Int64] = []
    ) {
        self.import = `import`
        self.rows = rows
        self.before = before
        self.withoutAddress = withoutAddress
        self.lineWithoutAddress = lineWithoutAddress
    }

    package init(_ record: Record) throws(Problem) {
        `import` = try record.required(0)
        rows = try record.required(1)
        before = try record.required(2)
        withoutAddress = try record.required(3)
        lineWithoutAddress = try record.list(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, `import`)
        record.set(1, rows)
        record.set(2, before)
        record.set(3, withoutAddress)
        record.set(4, lineWithoutAddress)
        return record
    }
}
