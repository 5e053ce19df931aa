import MessageModel
import Timekeeping

/// A subscriber's queue at a moment.
package struct Queue: Hashable, Sendable {
    package let subscriber: String
    package let counts: QueueCounts
    /// When the first of it can be claimed; in the past: since when that waits.
    package let earliest: Instant?
    /// When something was last claimed from it.
    package let claimed: Instant?
    /// When the first lease ends of what is claimed now.
    package let leaseEnd: Instant?
    /// What it may hold; nil: nobody subscribes any more, and what is left waits for a person.
    package let bound: Int64?

    package init(
        subscriber: String, counts: QueueCounts, earliest: Instant?, claimed: Instant?, leaseEnd: Instant?,
        bound: Int64?
    ) {
        self.subscriber = subscriber
        self.counts = counts
        self.earliest = earliest
        self.claimed = claimed
        self.leaseEnd = leaseEnd
        self.bound = bound
    }

    package var isFull: Bool { bound.map { counts.total >= $0 } ?? false }

    /// What can be claimed moves on within this time, or nobody claims.
    package static let patience = Duration.seconds(600)

    /// Since when the oldest one waits that can be claimed now, whether or not anybody has looked since its time came.
    package func oldest(at now: Instant) -> Instant? { earliest.flatMap { $0 <= now ? $0 : nil } }

    /// Whether what can be claimed is claimed, or whoever claims is at work, which its lease says.
    package func isMoving(at now: Instant) -> Bool {
        guard bound != nil, let oldest = oldest(at: now) else { return true }
        if let leaseEnd, leaseEnd > now { return true }
        return now - max(oldest, claimed ?? oldest) < Self.patience
    }
}

extension Query {
    static let queues = Query("hub.queues", "SELECT * FROM queue ORDER BY subscriber")

    static let queue = Query("hub.queue", "SELECT * FROM queue WHERE subscriber = ?1")

    static let earliest = Query(
        "hub.earliest",
        "SELECT min(due) AS due FROM delivery WHERE subscriber = ?1 AND state = ?2 AND priority = ?3")
}

extension Snapshot {
    /// All queues. Reads a few records of each, however long they are.
    package func queues() throws(Problem) -> [Queue] {
        var queues: [Queue] = []
        for row in try rows(.queues) {
            let (subscriber, counts) = (try row.text("subscriber"), try QueueCounts(row))
            queues.append(
                Queue(
                    subscriber: subscriber, counts: counts,
                    earliest: try earliest([.ready, .leased, .retrying, .delayed], subscriber, counts),
                    claimed: try row.optionalInstant("claimed"), leaseEnd: try earliest([.leased], subscriber, counts),
                    bound: session.catalogue.subscriptions[subscriber]?.bound))
        }
        return queues
    }

    /// When a subscriber's next delivery can be claimed, in the past when it already can; nil: nothing is on its way.
    package func nextDelivery(for subscriber: String) throws(Problem) -> Instant? {
        guard let row = try first(.queue, .text(subscriber)) else { return nil }
        let counts = try QueueCounts(row)
        if counts[.ready] > 0 { return Instant(milliseconds: 0) }
        return try earliest([.leased, .retrying, .delayed], subscriber, counts)
    }

    private func earliest(
        _ states: [DeliveryState], _ subscriber: String, _ counts: QueueCounts
    ) throws(Problem) -> Instant? {
        var earliest: Instant?
        for state in states where counts[state] > 0 {
            for priority in Lane.allCases {
                let due = try first(
                    .earliest, .text(subscriber), .text(state.rawValue), SQLValue(priority.rawValue))?
                    .optionalInstant("due")
                guard let due else { continue }
                earliest = min(earliest ?? due, due)
            }
        }
        return earliest
    }
}
