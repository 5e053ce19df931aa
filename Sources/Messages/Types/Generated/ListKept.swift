// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// How much of a list is kept.
package struct ListKept: Message {
    package static let element = "listKept"
    package static let recordType = Vocabulary.record("ListKept")

    /// The list, by the digest of its whole file.
    package var list: String
    /// So many bytes, from the first on.
    package var size: Int64

    package init(
        list: String,
        size: Int64
    ) {
        self.list = list
        self.size = size
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        size = try record.required(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, size)
        return record
    }
}
