import Cryptography
import Metrics

/// What a desk counts.
struct PasswordMetrics: Sendable {
    private let metrics: MetricRegistry
    private let duration: Histogram

    init(_ metrics: MetricRegistry) {
        self.metrics = metrics
        duration = metrics.histogram("password_hash_seconds", help: "How long hashing one password took.")
    }

    func waiting(_ change: Double) {
        metrics.gauge("password_hashes_waiting", help: "Passwords that wait to be hashed or compared.", adding: change)
    }

    func took(nanoseconds: UInt64) { duration.observe(Double(nanoseconds) / 1e9) }

    /// `reason`: busy, cancelled, closed.
    func refused(_ reason: PasswordFailure.Code) {
        metrics.count(
            "password_hashes_refused_total", help: "Passwords that were not looked at, by reason.",
            labels: ["reason": reason.rawValue])
    }
}
