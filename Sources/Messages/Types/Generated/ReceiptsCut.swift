// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Receipts that were ended.
package struct ReceiptsCut: Message {
    package static let element = "receiptsCut"
    package static let recordType = Vocabulary.record("ReceiptsCut")

    /// How many.
    package var count: Int64

    package init(
        count: Int64
    ) {
        self.count = count
    }

    package init(_ record: Record) throws(Problem) {
        count = try record.required(0)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, count)
        return record
    }
}
