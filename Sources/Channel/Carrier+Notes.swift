import Hub
import Logging
import Metrics
import Timekeeping

extension Carrier {
    /// Counts and tells what became of a delivery.
    func note(_ outcome: Outcome, _ delivery: Delivery) {
        let name = subscriber.name
        switch outcome {
        case .acknowledged:
            failures = 0
            count("acknowledged")
        case .returned: count("returned")
        case .retry(let wait, let reason):
            failures += 1
            count("retried")
            log.warning(
                "exchange.retry",
                ["delivery": delivery.id, "subscriber": name, "reason": reason, "seconds": wait.seconds])
        case .dead(let reason):
            count("dead")
            log.error("exchange.dead", ["delivery": delivery.id, "subscriber": name, "reason": reason])
        }
    }

    private func count(_ outcome: String) {
        metrics.count(
            "pavilion_deliveries_total", help: "Deliveries of events by subscriber and outcome.",
            labels: ["subscriber": subscriber.name, "outcome": outcome])
    }
}
