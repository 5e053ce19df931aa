// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel
import Timekeeping

/// One trace with its hops.
package struct TraceRecord: Message {
    package static let element = "traceRecord"
    package static let recordType = Vocabulary.record("TraceRecord")

    /// The trace's id.
    package var trace: String
    /// When its first hop began.
    package var began: Instant
    /// Its hops, each followed by those that it caused.
    package var hop: [TraceHop]
    /// How many hops it had besides, which are not kept.
    package var dropped: Int64

    package init(
        trace: String,
        began: Instant,
        hop: [TraceHop] = [],
        dropped: Int64
    ) {
        self.trace = trace
        self.began = began
        self.hop = hop
        self.dropped = dropped
    }

    package init(_ record: Record) throws(Problem) {
        trace = try record.required(0)
        began = try record.required(1)
        hop = try record.list(2)
        dropped = try record.required(3)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, trace)
        record.set(1, began)
        record.set(2, hop)
        record.set(3, dropped)
        return record
    }
}
