// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The next rows of a list, in its order: of two that are one exhibitor, the first is the known one.
package struct ImportExhibitors: Message {
    package static let element = "importExhibitors"
    package static let recordType = Vocabulary.record("ImportExhibitors")

    /// The import that they belong to.
    package var `import`: String
    /// How many rows of the list came before them.
    package var done: Int64
    /// Each of them; one that is refused holds up no other.
    package var row: [ListRow]
    /// Whether the list ends with them.
    package var last: Bool

    package init(
        `import`: String,
        done: Int64,
        row: [ListRow] = [],
        last: Bool
    ) {
        self.import = `import`
        self.done = done
        self.row = row
        self.last = last
    }

    package init(_ record: Record) throws(Problem) {
        `import` = try record.required(0)
        done = try record.required(1)
        row = try record.list(2)
        last = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, `import`)
        record.set(1, done)
        record.set(2, row)
        record.set(3, last)
        return record
    }
}
