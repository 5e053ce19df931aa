import Threading
import Timekeeping

/// The traces of the last while, in memory: so many of the latest, and besides them the latest of those that failed or were
/// slow. A hop costs one lock.
package final class Traces: Sendable {
    /// How much is kept.
    package struct Limits: Sendable {
        /// Enough that a request of half a second is still in there when its last hop ends, at 8,000 requests a second.
        package var recent = 4000
        /// Of those that failed or were slow, beside the recent ones.
        package var notable = 250
        /// Of one trace; what comes after them is counted only.
        package var spans = 128
        /// From here on a hop is slow.
        package var slow = Duration.milliseconds(500)

        package init() {}
    }

    package let limits: Limits
    private let clock: WallClock
    private let slow: UInt64
    private let kept: Guarded<KeptTraces>

    package init(limits: Limits = Limits(), clock: WallClock = .system) {
        self.limits = limits
        self.clock = clock
        slow = UInt64(max(0, limits.slow.seconds) * 1e9)
        kept = Guarded(KeptTraces(limits))
    }

    /// Begins a hop.
    package func open(_ cause: TraceContext) -> OpenSpan {
        OpenSpan(id: IdentitySource.next(), start: monotonicNanoseconds(), cause: cause)
    }

    /// Ends a hop and keeps it.
    /// - Parameter began: when its work began, by the monotonic clock; nil: at once.
    /// - Returns: how long it took, in nanoseconds.
    @discardableResult
    package func close(
        _ open: OpenSpan, _ kind: Span.Kind, _ name: String, _ outcome: Span.Outcome, began: UInt64? = nil
    ) -> UInt64 {
        let now = monotonicNanoseconds()
        let span = Span(
            id: open.id, parent: open.cause.parent, kind: kind, name: name, start: open.start, end: now,
            waited: began.map { $0 - open.start } ?? 0, outcome: outcome)
        let isNotable = outcome.isFailure || span.nanoseconds >= slow
        kept.withLock { $0.add(span, to: open.cause.trace, isNotable: isNotable) { clock.now() } }
        return span.nanoseconds
    }

    /// Keeps what `body` does as one hop.
    func follow<Output>(
        _ open: OpenSpan, _ kind: Span.Kind, _ name: String, _ body: () throws -> Output
    ) throws -> Output {
        do {
            let output = try body()
            close(open, kind, name, .ok)
            return output
        } catch {
            close(open, kind, name, Span.Outcome(error))
            throw error
        }
    }

    /// The trace with this id; nil: it is not kept any more, or never was.
    package func trace(_ id: TraceID) -> Trace? { kept.withLock { $0.trace(id) } }

    /// Everything that is kept, in no order.
    package var all: [Trace] { kept.withLock { $0.all } }

    /// Whether a hop of this length, in nanoseconds, is slow.
    func isSlow(_ nanoseconds: UInt64) -> Bool { nanoseconds >= slow }
}
