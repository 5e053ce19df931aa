// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.
import MessageModel

/// One hop of a trace.
package struct TraceHop: MessagePart {
    package static let recordType = Vocabulary.record("TraceHop")

    /// The hop's id within its trace.
    package var span: String
    /// The hop that caused it, here or in another system.
    package var parent: String?
    /// How many hops stand above it.
    package var depth: Int64
    /// What sort of hop it is.
    package var kind: TraceHopKind
    /// What was done.
    package var name: String
    /// When it began, counted from the trace's first hop.
    package var start: Int64
    /// For how long it then waited for its turn.
    package var waited: Int64
    /// How long it took, with the waiting.
    package var microseconds: Int64
    /// How it ended: ok, a problem's kind, or a status of HTTP.
    package var outcome: String
    /// Whether the platform is to blame for how it ended.
    package var failed: Bool

    package init(
        span: String,
        parent: String? = nil,
        depth: Int64,
        kind: TraceHopKind,
        name: String,
        start: Int64,
        waited: Int64,
        microseconds: Int64,
        outcome: String,
        failed: Bool
    ) {
        self.span = span
        self.parent = parent
        self.depth = depth
        self.kind = kind
        self.name = name
        self.start = start
        self.waited = waited
        self.microseconds = microseconds
        self.outcome = outcome
        self.failed = failed
    }

    package init(_ record: Record) throws(Problem) {
        span = try record.required(0)
        parent = try record.optional(1)
        depth = try record.required(2)
        kind = try record.required(3)
        name = try record.required(4)
        start = try record.required(5)
        waited = try record.required(6)
        microseconds = try record.required(7)
        outcome = try record.required(8)
        failed = try record.required(9)
    }

    package var record: Record {
        var record = Record(Self.recordType)
        record.set(0, span)
        record.set(1, parent)
        record.set(2, depth)
        record.set(3, kind)
        record.set(4, name)
        record.set(5, start)
        record.set(6, waited)
        record.set(7, microseconds)
        record.set(8, outcome)
        record.set(9, failed)
        return record
    }
}
