// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for a partner's receipts, the newest first. A partner asks for its own only.
package struct ListReceipts: Message {
    package static let element = "listReceipts"
    package static let recordType = Vocabulary.record("ListReceipts")

    /// The partner, by its code.
    package var partner: String
    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        partner: String,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.partner = partner
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        partner = try record.required(0)
        limit = try record.optional(1)
        after = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, partner)
        record.set(1, limit)
        record.set(2, after)
        return record
    }
}
