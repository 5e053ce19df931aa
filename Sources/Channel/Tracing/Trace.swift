import Timekeeping

/// All hops that one request caused, as far as they are kept.
package struct Trace: Sendable {
    package let id: TraceID
    /// In the order of their ends.
    package private(set) var spans: [Span] = []
    /// How many hops there were besides.
    package private(set) var dropped = 0
    /// Whether something in it failed or was slow.
    package private(set) var isNotable = false
    private let recorded: Instant
    private let offset: UInt64

    /// - Parameters:
    ///   - recorded: the time of the clock when the monotonic one was `offset`.
    init(id: TraceID, recorded: Instant, offset: UInt64) {
        self.id = id
        self.recorded = recorded
        self.offset = offset
    }

    mutating func add(_ span: Span, limit: Int, isNotable: Bool) {
        if isNotable { self.isNotable = true }
        if spans.count < limit { spans.append(span) } else { dropped += 1 }
    }

    /// When a hop began, by the clock of the wall.
    package func time(_ monotonic: UInt64) -> Instant {
        let milliseconds = (Int64(bitPattern: monotonic) - Int64(bitPattern: offset)) / 1_000_000
        return Instant(milliseconds: recorded.milliseconds + milliseconds)
    }

    /// The hops as they caused each other: each followed by those it caused, in the order of their beginnings.
    package var ordered: [(span: Span, depth: Int)] {
        let ids = Set(spans.map(\.id))
        let caused = Dictionary(grouping: spans.sorted { $0.start < $1.start }) { span in
            span.parent.flatMap { ids.contains($0) && $0 != span.id ? $0 : nil }
        }
        var ordered: [(span: Span, depth: Int)] = []
        var rest = (caused[nil] ?? []).reversed().map { (span: $0, depth: 0) }
        while let next = rest.popLast() {
            ordered.append(next)
            rest += (caused[next.span.id] ?? []).reversed().map { (span: $0, depth: next.depth + 1) }
        }
        return ordered
    }

    /// What it began with: the first hop that nothing in it caused.
    package var first: Span? { ordered.first?.span }
}
