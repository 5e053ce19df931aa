// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// A list that is kept is to be read to its end.
package struct CheckList: Message {
    package static let element = "checkList"
    package static let recordType = Vocabulary.record("CheckList")

    /// The list, by the digest of its whole file.
    package var list: String
    /// What columns hold, where their headings do not tell it.
    package var column: [ColumnWish]
    /// How characters of text are written; absent: as the file shows.
    package var encoding: ListEncoding?

    package init(
        list: String,
        column: [ColumnWish] = [],
        encoding: ListEncoding? = nil
    ) {
        self.list = list
        self.column = column
        self.encoding = encoding
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        column = try record.list(1)
        encoding = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, column)
        record.set(2, encoding)
        return record
    }
}
