// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// An import is to be taken back: whom it brought does not take part, and what nobody else needs is removed. One call
/// takes back a part; it is asked again until the import is undone.
package struct UndoImport: Message {
    package static let element = "undoImport"
    package static let recordType = Vocabulary.record("UndoImport")

    /// The import.
    package var `import`: String

    package init(
        `import`: String
    ) {
        self.import = `import`
    }

    package init(_ record: Record) throws(Problem) {
        `import` = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, `import`)
        return record
    }
}
