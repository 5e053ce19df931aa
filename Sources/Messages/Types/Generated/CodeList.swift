// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The codes of one list.
package struct CodeList: Message {
    package static let element = "codeList"
    package static let recordType = Vocabulary.record("CodeList")

    /// The list that was asked for.
    package var list: String
    /// Which state of the list this is: it grows with each release that changes the list. Absent when there is no such
    /// list.
    package var version: Int64?
    /// Its codes, in the list's own order.
    package var item: [CodeEntry]

    package init(
        list: String,
        version: Int64? = nil,
        item: [CodeEntry] = []
    ) {
        self.list = list
        self.version = version
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        version = try record.optional(1)
        item = try record.list(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, version)
        record.set(2, item)
        return record
    }
}
