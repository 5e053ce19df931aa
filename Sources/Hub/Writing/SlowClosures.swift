import Logging
import Metrics
import Timekeeping

/// Tells the operators of closures that held up whoever waited for the writer: at once of the first one of an operation,
/// then once a minute how many there were meanwhile. On a slow machine a line for each would bury all others.
struct SlowClosures {
    private struct Untold {
        var count = 0
        var longest = 0.0
        /// When they are to be told, by the monotonic clock.
        var due: UInt64 = 0
    }

    private static let minute: UInt64 = 60_000_000_000
    private let limit: Double
    private let metrics: MetricRegistry
    private let notices: Log
    private var operations: [String: Untold] = [:]

    init(_ limits: HubLimits, metrics: MetricRegistry, notices: Log) {
        limit = limits.slowClosure.seconds
        self.metrics = metrics
        self.notices = notices
    }

    /// - Parameter now: by the monotonic clock.
    mutating func note(_ operation: String, seconds: Double, now: UInt64) {
        guard seconds > limit else { return }
        metrics.count(
            "hub_slow_closures_total", help: "Writing closures that took longer than the limit.",
            labels: ["operation": operation])
        var untold = operations[operation] ?? Untold()
        untold.count += 1
        untold.longest = max(untold.longest, seconds)
        if now >= untold.due {
            tell(operation, untold)
            untold = Untold(due: now + Self.minute)
        }
        operations[operation] = untold
    }

    /// Tells what is left.
    mutating func close() {
        for (operation, untold) in operations.sorted(by: { $0.key < $1.key }) where untold.count > 0 {
            tell(operation, untold)
        }
        operations = [:]
    }

    private func tell(_ operation: String, _ untold: Untold) {
        notices.warning(
            "hub.slowClosures", ["operation": operation, "count": untold.count, "longest": untold.longest])
    }
}
