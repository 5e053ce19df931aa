// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// What became of the next messages.
package struct RecordReceiptItems: Message {
    package static let element = "recordReceiptItems"
    package static let recordType = Vocabulary.record("RecordReceiptItems")

    /// The receipt.
    package var receipt: String
    /// Each message, in their order.
    package var item: [ReceiptItem]

    package init(
        receipt: String,
        item: [ReceiptItem] = []
    ) {
        self.receipt = receipt
        self.item = item
    }

    package init(_ record: Record) throws(Problem) {
        receipt = try record.required(0)
        item = try record.list(1)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, receipt)
        record.set(1, item)
        return record
    }
}
