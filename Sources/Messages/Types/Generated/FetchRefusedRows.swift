// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for a piece of the report of the rows that an import refused. It is kept for a week.
package struct FetchRefusedRows: Message {
    package static let element = "fetchRefusedRows"
    package static let recordType = Vocabulary.record("FetchRefusedRows")

    /// The import, which has ended.
    package var `import`: String
    /// Where the piece begins in the report, in bytes.
    package var offset: Int64

    package init(
        `import`: String,
        offset: Int64
    ) {
        self.import = `import`
        self.offset = offset
    }

    package init(_ record: Record) throws(Problem) {
        `import` = try record.required(0)
        offset = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, `import`)
        record.set(1, offset)
        return record
    }
}
