import Metrics
import Timekeeping

/// What a server counts.
struct HTTPMetrics: Sendable {
    private let metrics: MetricRegistry
    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    init(_ metrics: MetricRegistry) { self.metrics = metrics }

    func answered(_ method: String, _ status: Int) {
        metrics.count(
            "http_requests_total", help: "Requests answered, by method and class of status.",
            labels: ["method": Self.methods.contains(method) ? method : "other", "status": "\(status / 100)xx"])
    }

    /// `reason`: malformed, notAdmitted, tooLarge, encoding, busy, slow, unread, unfinished, connections.
    func refused(_ reason: String, by count: Int = 1) {
        metrics.count(
            "http_requests_refused_total", help: "Requests that got no handler's answer, by reason.",
            labels: ["reason": reason], by: Double(count))
    }

    func certificateEnds(at moment: Instant) {
        metrics.gauge(
            "tls_certificate_expiry_timestamp_seconds",
            help: "When the certificate that is shown, or one of its chain, ends, in seconds since 1970.",
            Double(moment.milliseconds / 1000))
    }

    func inFlight(_ change: Double) {
        metrics.gauge("http_requests_in_flight", help: "Requests that handlers are answering.", adding: change)
    }

    func writes(_ change: Double, isDownload: Bool) {
        metrics.gauge(
            "http_bodies_being_written", help: "Answers that are written while they are read.",
            labels: ["kind": isDownload ? "download" : "events"], adding: change)
    }

    func took(nanoseconds: UInt64) {
        metrics.observe(
            "http_request_duration_seconds", help: "How long handlers took.", seconds: Double(nanoseconds) / 1e9)
    }
}
