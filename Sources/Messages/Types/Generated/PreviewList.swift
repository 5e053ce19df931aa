// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks how the first rows of a list would be taken.
package struct PreviewList: Message {
    package static let element = "previewList"
    package static let recordType = Vocabulary.record("PreviewList")

    /// The list, by the digest of its whole file.
    package var list: String
    /// The edition at which they exhibit.
    package var edition: String
    /// What columns hold, where their headings do not tell it.
    package var column: [ColumnWish]
    /// How characters of text are written; absent: as the file shows.
    package var encoding: ListEncoding?

    package init(
        list: String,
        edition: String,
        column: [ColumnWish] = [],
        encoding: ListEncoding? = nil
    ) {
        self.list = list
        self.edition = edition
        self.column = column
        self.encoding = encoding
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        edition = try record.required(1)
        column = try record.list(2)
        encoding = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, edition)
        record.set(2, column)
        record.set(3, encoding)
        return record
    }
}
