import MessageModel
import Timekeeping

/// A subscriber's queue at a moment.
package struct Queue: Hashable, Sendable {
    package let subscriber: String
    package let counts: QueueCounts
    /// Since when the oldest one waits that could be claimed.
    package let oldest: Instant?
    /// When something was last claimed from it.
    package let claimed: Instant?
    /// What it may hold; nil: nobody subscribes any more, and what is left waits for a person.
    package let bound: Int64?

    package var isFull: Bool { bound.map { counts.total >= $0 } ?? false }

    /// What can be claimed moves on within this time, or nobody claims.
    package static let patience = Duration.seconds(600)

    /// Whether what can be claimed is claimed.
    package func isMoving(at now: Instant) -> Bool {
        guard bound != nil, let oldest else { return true }
        return now - max(oldest, claimed ?? oldest) < Self.patience || counts[.leased] > 0
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
                    oldest: try earliest(.ready, subscriber, counts), claimed: try row.optionalInstant("claimed"),
                    bound: session.catalogue.subscriptions[subscriber]?.bound))
        }
        return queues
    }

    /// When a subscriber's next delivery can be claimed, in the past when it already can; nil: nothing is on its way.
    package func nextDelivery(for subscriber: String) throws(Problem) -> Instant? {
        guard let row = try first(.queue, .text(subscriber)) else { return nil }
        let counts = try QueueCounts(row)
        if counts[.ready] > 0 { return Instant(milliseconds: 0) }
        var next: Instant?
        for state in [DeliveryState.leased, .retrying, .delayed] {
            guard let due = try earliest(state, subscriber, counts) else { continue }
            next = min(next ?? due, due)
        }
        return next
    }

    private func earliest(
        _ state: DeliveryState, _ subscriber: String, _ counts: QueueCounts
    ) throws(Problem) -> Instant? {
        guard counts[state] > 0 else { return nil }
        var earliest: Instant?
        for priority in Lane.allCases {
            let due = try first(
                .earliest, .text(subscriber), .text(state.rawValue), SQLValue(priority.rawValue))?
                .optionalInstant("due")
            guard let due else { continue }
            earliest = min(earliest ?? due, due)
        }
        return earliest
    }
}
