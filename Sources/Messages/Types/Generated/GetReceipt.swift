// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for a receipt. A partner gets its own only.
package struct GetReceipt: Message {
    package static let element = "getReceipt"
    package static let recordType = Vocabulary.record("GetReceipt")

    /// The receipt.
    package var receipt: String
    /// Only messages of which this became; absent: all.
    package var outcome: ReceiptOutcome?
    /// 1000 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        receipt: String,
        outcome: ReceiptOutcome? = nil,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.receipt = receipt
        self.outcome = outcome
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        receipt = try record.required(0)
        outcome = try record.optional(1)
        limit = try record.optional(2)
        after = try record.optional(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, receipt)
        record.set(1, outcome)
        record.set(2, limit)
        record.set(3, after)
        return record
    }
}
