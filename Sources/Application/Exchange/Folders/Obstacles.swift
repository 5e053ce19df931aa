import Logging
import Metrics
import Threading

/// What keeps partners' files from being taken: each is told once, and counted as long as it stands.
final class Obstacles: Sendable {
    private let log: Log
    private let metrics: MetricRegistry
    private let standing = Guarded<[String: Set<String>]>([:])

    init(log: Log, metrics: MetricRegistry) {
        (self.log, self.metrics) = (log, metrics)
        count(0)
    }

    /// All that now stands in a place, by path and with the reason; what stood there before and is not named is gone.
    func stand(_ now: [String: String], in place: String) {
        let (before, count) = standing.withLock { standing in
            let before = standing[place] ?? []
            standing[place] = now.isEmpty ? nil : Set(now.keys)
            return (before, standing.values.reduce(0) { $0 + $1.count })
        }
        for (path, reason) in now.sorted(by: { $0.key < $1.key }) where !before.contains(path) {
            log.error("folder.notTaken", ["path": path, "reason": reason])
        }
        self.count(count)
    }

    private func count(_ count: Int) {
        metrics.gauge(
            "pavilion_partner_files_waiting", help: "Files and folders of partners that cannot be taken now.",
            Double(count))
    }
}
