// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One page of imports.
package struct ImportList: Message {
    package static let element = "importList"
    package static let recordType = Vocabulary.record("ImportList")

    /// Each of them.
    package var item: [ImportRecord]
    /// Where the next page begins; absent on the last one.
    package var next: String?

    package init(
        item: [ImportRecord] = [],
        next: String? = nil
    ) {
        self.item = item
        self.next = next
    }

    package init(_ record: Record) throws(Problem) {
        item = try record.list(0)
        next = try record.optional(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, item)
        record.set(1, next)
        return record
    }
}
