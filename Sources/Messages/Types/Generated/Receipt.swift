// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// What became of the messages that a partner sent together.
package struct Receipt: Message {
    package static let element = "receipt"
    package static let recordType = Vocabulary.record("Receipt")

    /// The receipt's id.
    package var receipt: String
    /// Who sent them.
    package var partner: String
    /// upload, or the name of the file that they were in.
    package var source: String
    /// How far it came.
    package var state: ReceiptState
    /// When the first of it came.
    package var begun: Instant
    /// When the last of it was told of; absent: it still comes.
    package var ended: Instant?
    /// How many messages had their effect.
    package var accepted: Int64
    /// How many had had it earlier, so that nothing was done.
    package var duplicate: Int64
    /// How many break a rule. They have no effect.
    package var refused: Int64
    /// How many are to be sent again, each with the same id.
    package var deferred: Int64
    /// Why what came after was not reached; absent: everything was.
    package var problem: ReceiptError?
    /// The messages of this page, in their order; beside a file all of them, in a list of receipts none.
    package var item: [ReceiptItem]
    /// Where the next page begins; absent on the last one.
    package var next: String?

    package init(
        receipt: String,
        partner: String,
        source: String,
        state: ReceiptState,
        begun: Instant,
        ended: Instant? = nil,
        accepted: Int64,
        duplicate: Int64,
        refused: Int64,
        deferred: Int64,
        problem: ReceiptError? = nil,
        item: [ReceiptItem] = [],
        next: String? = nil
    ) {
        self.receipt = receipt
        self.partner = partner
        self.source = source
        self.state = state
        self.begun = begun
        self.ended = ended
        self.accepted = accepted
        self.duplicate = duplicate
        self.refused = refused
        self.deferred = deferred
        self.problem = problem
        self.item = item
        self.next = next
    }

    package init(_ record: Record) throws(Problem) {
        receipt = try record.required(0)
        partner = try record.required(1)
        source = try record.required(2)
        state = try record.required(3)
        begun = try record.required(4)
        ended = try record.optional(5)
        accepted = try record.required(6)
        duplicate = try record.required(7)
        refused = try record.required(8)
        deferred = try record.required(9)
        problem = try record.optional(10)
        item = try record.list(11)
        next = try record.optional(12)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, receipt)
        record.set(1, partner)
        record.set(2, source)
        record.set(3, state)
        record.set(4, begun)
        record.set(5, ended)
        record.set(6, accepted)
        record.set(7, duplicate)
        record.set(8, refused)
        record.set(9, deferred)
        record.set(10, problem)
        record.set(11, item)
        record.set(12, next)
        return record
    }
}
