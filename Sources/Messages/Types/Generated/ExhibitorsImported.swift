// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What became of each row.
package struct ExhibitorsImported: Message {
    package static let element = "exhibitorsImported"
    package static let recordType = Vocabulary.record("ExhibitorsImported")

    /// In the order of the request.
    package var result: [ImportResult]
    /// How far the import has come.
    package var `import`: ImportRecord

    package init(
        result: [ImportResult] = [],
        `import`: ImportRecord
    ) {
        self.result = result
        self.import = `import`
    }

    package init(_ record: Record) throws(Problem) {
        result = try record.list(0)
        `import` = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, result)
        record.set(1, `import`)
        return record
    }
}
