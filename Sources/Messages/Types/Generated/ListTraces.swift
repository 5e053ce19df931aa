// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// Asks for the traces that are kept, the latest first. What is asked for besides must hold for one hop of a trace.
package struct ListTraces: Message {
    package static let element = "listTraces"
    package static let recordType = Vocabulary.record("ListTraces")

    /// The operation, as service.operation, or the method and the path's pattern; or a part of it.
    package var operation: String?
    /// How it ended: ok, a problem's kind, or a status of HTTP.
    package var outcome: String?
    /// Whether only those are wanted in which something failed or was slow.
    package var notable: Bool?
    /// Whether the slowest come first.
    package var slowest: Bool?
    /// How many at most; 50 when absent.
    package var limit: Int64?

    package init(
        operation: String? = nil,
        outcome: String? = nil,
        notable: Bool? = nil,
        slowest: Bool? = nil,
        limit: Int64? = nil
    ) {
        self.operation = operation
        self.outcome = outcome
        self.notable = notable
        self.slowest = slowest
        self.limit = limit
    }

    package init(_ record: Record) throws(Problem) {
        operation = try record.optional(0)
        outcome = try record.optional(1)
        notable = try record.optional(2)
        slowest = try record.optional(3)
        limit = try record.optional(4)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, operation)
        record.set(1, outcome)
        record.set(2, notable)
        record.set(3, slowest)
        record.set(4, limit)
        return record
    }
}
