import Metrics
import Threading

/// Counts and times the calls of one operation; its labels are written once.
final class CallMeter: Sendable {
    private let operation: String
    private let histograms = Guarded<[String: Histogram]>([:])

    init(_ operation: String) { self.operation = operation }

    func record(_ outcome: String, nanoseconds: UInt64, in metrics: MetricRegistry) {
        histogram(outcome, metrics).observe(Double(nanoseconds) / 1e9)
    }

    private func histogram(_ outcome: String, _ metrics: MetricRegistry) -> Histogram {
        if let known = histograms.withLock({ $0[outcome] }) { return known }
        let new = metrics.histogram(
            "pavilion_call_seconds", help: "Service calls by operation and outcome.",
            labels: ["operation": operation, "outcome": outcome])
        histograms.withLock { $0[outcome] = new }
        return new
    }
}
