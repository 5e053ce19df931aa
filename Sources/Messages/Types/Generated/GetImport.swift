// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for one import.
package struct GetImport: Message {
    package static let element = "getImport"
    package static let recordType = Vocabulary.record("GetImport")

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
