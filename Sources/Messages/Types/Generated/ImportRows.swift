// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The next rows of a list that is kept are to be imported, as many as fit into two seconds. It is asked again until
/// the import does not run any more.
package struct ImportRows: Message {
    package static let element = "importRows"
    package static let recordType = Vocabulary.record("ImportRows")

    /// The list, by the digest of its whole file.
    package var list: String
    /// What the file is called, for people.
    package var fileName: String
    /// The edition at which they exhibit.
    package var edition: String
    /// What columns hold, where their headings do not tell it.
    package var column: [ColumnWish]
    /// How characters of text are written; absent: as the file shows.
    package var encoding: ListEncoding?
    /// The import, when an answer named it: one that has ended is told, and not begun anew.
    package var `import`: String?

    package init(
        list: String,
        fileName: String,
        edition: String,
        column: [ColumnWish] = [],
        encoding: ListEncoding? = nil,
        `import`: String? = nil
    ) {
        self.list = list
        self.fileName = fileName
        self.edition = edition
        self.column = column
        self.encoding = encoding
        self.import = `import`
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        fileName = try record.required(1)
        edition = try record.required(2)
        column = try record.list(3)
        encoding = try record.optional(4)
        `import` = try record.optional(5)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, fileName)
        record.set(2, edition)
        record.set(3, column)
        record.set(4, encoding)
        record.set(5, `import`)
        return record
    }
}
