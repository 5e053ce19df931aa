// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// One trace in a list.
package struct TraceEntry: MessagePart {
    package static let recordType = Vocabulary.record("TraceEntry")

    /// The trace's id.
    package var trace: String
    /// When its first hop began.
    package var began: Instant
    /// What its first hop did.
    package var name: String
    /// How its first hop ended.
    package var outcome: String
    /// How long its first hop took.
    package var microseconds: Int64
    /// How many hops it had.
    package var hops: Int64
    /// Whether something in it failed or was slow.
    package var notable: Bool

    package init(
        trace: String,
        began: Instant,
        name: String,
        outcome: String,
        microseconds: Int64,
        hops: Int64,
        notable: Bool
    ) {
        self.trace = trace
        self.began = began
        self.name = name
        self.outcome = outcome
        self.microseconds = microseconds
        self.hops = hops
        self.notable = notable
    }

    package init(_ record: Record) throws(Problem) {
        trace = try record.required(0)
        began = try record.required(1)
        name = try record.required(2)
        outcome = try record.required(3)
        microseconds = try record.required(4)
        hops = try record.required(5)
        notable = try record.required(6)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, trace)
        record.set(1, began)
        record.set(2, name)
        record.set(3, outcome)
        record.set(4, microseconds)
        record.set(5, hops)
        record.set(6, notable)
        return record
    }
}
