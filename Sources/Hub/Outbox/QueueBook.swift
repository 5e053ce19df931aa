import Logging
import MessageModel
import Metrics
import Timekeeping

/// The length of every queue, kept with every change and written once a batch, so that nobody ever counts deliveries.
/// The writer's thread alone uses it.
final class QueueBook {
    /// As committed.
    private(set) var counts: [String: QueueCounts] = [:]
    /// What the open batch adds.
    private var changes: [String: QueueCounts] = [:]
    /// When something was claimed in the open batch.
    private var claims: [String: Instant] = [:]
    private let bounds: [String: Int64]
    private let metrics: MetricRegistry
    private let notices: Log

    init(_ catalogue: Catalogue, metrics: MetricRegistry, notices: Log) {
        bounds = catalogue.subscriptions.mapValues(\.bound)
        self.metrics = metrics
        self.notices = notices
    }

    /// Whether the open batch moves deliveries.
    var hasMoved: Bool { !changes.isEmpty }

    /// A delivery comes (from nil), goes (to nil) or changes its state.
    func move(_ subscriber: String, from old: DeliveryState?, to new: DeliveryState?, count: Int64 = 1) {
        if let old { changes[subscriber, default: QueueCounts()][old] -= count }
        if let new { changes[subscriber, default: QueueCounts()][new] += count }
    }

    /// Ready deliveries are claimed.
    func claim(_ subscriber: String, count: Int64, _ now: Instant) {
        move(subscriber, from: .ready, to: .leased, count: count)
        claims[subscriber] = now
    }

    /// Whether a queue holds as many deliveries as it may.
    func isFull(_ subscriber: String) -> Bool {
        guard let bound = bounds[subscriber] else { return false }
        return current(subscriber).total >= bound
    }

    private func current(_ subscriber: String) -> QueueCounts {
        let kept = counts[subscriber] ?? QueueCounts()
        return changes[subscriber].map { kept + $0 } ?? kept
    }

    /// Writes the open batch's lengths, as the last thing before its commit.
    func write(to session: Session) throws(Problem) {
        for subscriber in changes.keys {
            let counts = current(subscriber)
            try session.run(
                "keep counts",
                """
                UPDATE queue SET ready = ?2, leased = ?3, retrying = ?4, delayed = ?5, waiting = ?6, dead = ?7, skipped = ?8,
                    claimed = COALESCE(?9, claimed)
                WHERE subscriber = ?1
                """,
                [.text(subscriber)] + DeliveryState.allCases.map { .integer(counts[$0]) }
                    + [claims[subscriber].map { SQLValue($0) } ?? .null])
        }
    }

    func commit() {
        for subscriber in changes.keys {
            let (old, new) = (counts[subscriber], current(subscriber))
            counts[subscriber] = new
            show(subscriber, old, new)
        }
        forget()
    }

    func rollBack() { forget() }

    private func forget() { (changes, claims) = ([:], [:]) }

    /// - Parameter old: nil: nothing was shown yet.
    private func show(_ subscriber: String, _ old: QueueCounts?, _ new: QueueCounts) {
        for state in DeliveryState.allCases where old?[state] != new[state] {
            metrics.gauge(
                "pavilion_queue_length", help: "Deliveries by subscriber and state.",
                labels: ["subscriber": subscriber, "state": state.rawValue], Double(new[state]))
        }
        guard let bound = bounds[subscriber] else { return }
        let (was, isFull) = ((old?.total ?? 0) >= bound, new.total >= bound)
        guard was != isFull || old == nil else { return }
        metrics.gauge(
            "pavilion_queue_full", help: "1: bulk work may not publish to this subscriber for now.",
            labels: ["subscriber": subscriber], isFull ? 1 : 0)
        if isFull {
            notices.warning("exchange.queueFull", ["subscriber": subscriber, "deliveries": new.total])
        } else if was {
            notices.info("exchange.queueOpen", ["subscriber": subscriber, "deliveries": new.total])
        }
    }
}

extension QueueBook {
    /// Reads the lengths, of which there are as many as subscribers, and ends the leases of whoever had the directory
    /// before: it is ours alone. What nobody subscribes to any more stays, and is told.
    func open(_ session: Session, now: Instant) throws(Problem) {
        for row in try session.run("queues", "SELECT * FROM queue", []) {
            let subscriber = try row.text("subscriber")
            counts[subscriber] = try QueueCounts(row)
        }
        for subscriber in bounds.keys.sorted() where counts[subscriber] == nil {
            try session.run("new queue", newQueue, [.text(subscriber)])
            counts[subscriber] = QueueCounts()
        }
        for (subscriber, counts) in counts {
            show(subscriber, nil, counts)
            if counts[.leased] > 0 { try endLeases(of: subscriber, session, now) }
            if bounds[subscriber] == nil, counts.total > 0 {
                notices.warning("exchange.orphaned", ["subscriber": subscriber, "deliveries": counts.total])
            }
        }
        try write(to: session)
        commit()
    }

    private func endLeases(of subscriber: String, _ session: Session, _ now: Instant) throws(Problem) {
        let leased = try session.run(
            "leased deliveries",
            """
            SELECT id, due, lapses FROM delivery
            WHERE subscriber = ?1 AND state = 'leased' AND priority IN (0, 1, 2)
            """, [.text(subscriber)])
        for row in leased {
            let lapse = try Lapse(row, at: now)
            try session.run("end lease", Lapse.statement, lapse.parameters)
            move(subscriber, from: .leased, to: lapse.state)
        }
    }
}

/// Numbered by hand: a queue is there before ids are handed out.
private let newQueue =
    """
    INSERT INTO queue (id, subscriber, ready, leased, retrying, delayed, waiting, dead, skipped)
    VALUES ((SELECT COALESCE(max(id), 0) + 1 FROM queue), ?1, 0, 0, 0, 0, 0, 0, 0)
    """
