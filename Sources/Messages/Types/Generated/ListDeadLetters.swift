// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for dead letters, the newest first, page by page.
package struct ListDeadLetters: Message {
    package static let element = "listDeadLetters"
    package static let recordType = Vocabulary.record("ListDeadLetters")

    /// Only those of this subscriber, as service.operation.
    package var subscriber: String?
    /// 50 when absent.
    package var limit: Int64?
    /// The next of the page before; absent for the first page.
    package var after: String?

    package init(
        subscriber: String? = nil,
        limit: Int64? = nil,
        after: String? = nil
    ) {
        self.subscriber = subscriber
        self.limit = limit
        self.after = after
    }

    package init(_ record: Record) throws(Problem) {
        subscriber = try record.optional(0)
        limit = try record.optional(1)
        after = try record.optional(2)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, subscriber)
        record.set(1, limit)
        record.set(2, after)
        return record
    }
}
