// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// The codes of one list that are valid today.
package struct CodeList: Message {
    package static let element = "codeList"
    package static let recordType = Vocabulary.record("CodeList")

    /// The list that was asked for.
    package var list: String
    /// Its codes, in the list's own order.
    package var item: [CodeEntry]

    package init(
        list: String,
        item: [CodeEntry] = []
    ) {
        self.list = list
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        list = try record.required(0)
        item = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, list)
        record.set(1, item)
        return record
    }
}
