import MessageModel
import Timekeeping

extension Query {
    static let nextDelivery = Query(
        "hub.nextDelivery", "SELECT min(due) AS due FROM delivery WHERE subscriber = ?1 AND state = 'pending'")

    static let deliveryCounts = Query(
        "hub.deliveryCounts",
        "SELECT subscriber, state, count(*) AS count FROM delivery GROUP BY subscriber, state ORDER BY subscriber, state"
    )
}

extension Reading where Self: ~Copyable {
    /// When a subscriber's next delivery can be claimed, in the past when it already can; nil: nothing is pending.
    package func nextDelivery(for subscriber: String) throws(Problem) -> Instant? {
        try first(.nextDelivery, .text(subscriber))?.optionalInstant("due")
    }

    /// For metrics.
    package func deliveryCounts() throws(Problem) -> [DeliveryCount] {
        var counts: [DeliveryCount] = []
        try each(.deliveryCounts, []) { row throws(Problem) in
            counts.append(
                DeliveryCount(
                    subscriber: try row.text("subscriber"), state: try row.text("state"),
                    count: try row.integer("count")))
        }
        return counts
    }
}
