// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Nothing more comes.
package struct EndReceipt: Message {
    package static let element = "endReceipt"
    package static let recordType = Vocabulary.record("EndReceipt")

    /// The receipt.
    package var receipt: String
    /// How it ended.
    package var state: ReceiptState
    /// Why what came after was not reached; absent: everything was.
    package var problem: ReceiptError?

    package init(
        receipt: String,
        state: ReceiptState,
        problem: ReceiptError? = nil
    ) {
        self.receipt = receipt
        self.state = state
        self.problem = problem
    }

    package init(_ record: Record) throws(Problem) {
        receipt = try record.required(0)
        state = try record.required(1)
        problem = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, receipt)
        record.set(1, state)
        record.set(2, problem)
        return record
    }
}
