// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// All of an import has been taken back.
package struct EndUndo: Message {
    package static let element = "endUndo"
    package static let recordType = Vocabulary.record("EndUndo")

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
