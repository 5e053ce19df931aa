import MessageModel
import Timekeeping

/// What can be claimed, of one priority. The claim's statements follow the index on subscriber, state, priority, due and id;
/// their test holds them to that.
let claimSelection =
    """
    SELECT d.id, d.token, d.attempts, d.lapses, o.id AS message, o.type, o.key, o.body, o.sent, o.correlation, o.subject
    FROM delivery d JOIN outbox o ON o.id = d.outbox
    WHERE d.subscriber = ?1 AND d.state = 'ready' AND d.priority = ?2 ORDER BY d.due, d.id LIMIT ?3
    """

/// Whose time has come: ?2 is now. Whose time is further away than any may be was written before the clock was set back.
let ripeSelection =
    """
    SELECT d.id, d.outbox, d.state, d.due, d.lapses FROM delivery d
    WHERE d.subscriber = ?1 AND d.state IN ('leased', 'retrying', 'delayed') AND d.priority IN (0, 1, 2) AND d.due <= ?2
    UNION ALL
    SELECT d.id, d.outbox, d.state, d.due, d.lapses FROM delivery d
    WHERE d.subscriber = ?1 AND d.state IN ('leased', 'retrying') AND d.priority IN (0, 1, 2) AND d.due > ?3
    LIMIT ?4
    """

extension Transaction {
    /// Takes what is due for a subscriber, the most urgent first, then the oldest: one delivery a key at most. One whose
    /// lease ended without a word is taken alone: if it kills whoever takes it, it takes no other with it again.
    ///
    /// - Parameter lease: how long the claim holds; after it, the delivery can be claimed again.
    package func claim(for subscriber: String, limit: Int, lease: Duration) throws(Problem) -> [Delivery] {
        try ripen(subscriber, limit: max(limit, 64))
        var claimed: [Delivery] = []
        for row in try ready(subscriber, limit) {
            let isSuspect = try row.integer("lapses") > 0
            if isSuspect, !claimed.isEmpty { break }
            claimed.append(try claim(row, until: now + min(lease, Outcome.longestRest)))
            if isSuspect { break }
        }
        if !claimed.isEmpty { state.queues.claim(subscriber, count: Int64(claimed.count), now) }
        return claimed
    }

    private func ready(_ subscriber: String, _ limit: Int) throws(Problem) -> [Row] {
        var ready: [Row] = []
        for priority in Lane.allCases where ready.count < limit {
            ready += try state.session.run(
                "ready deliveries", claimSelection,
                [.text(subscriber), SQLValue(priority.rawValue), SQLValue(limit - ready.count)])
        }
        return ready
    }

    private func claim(_ row: Row, until end: Instant) throws(Problem) -> Delivery {
        let subject = try row.optionalIdentifier("subject")
        // Whoever forgets a subject deletes its events in the same transaction, so that there always is a key.
        guard let body = try snapshot.open(row.bytes("body"), about: subject, purpose: eventPurpose) else {
            throw .damaged("an event about a forgotten subject")
        }
        let delivery = try Delivery(claiming: row, body: body)
        try state.change(
            "claim",
            "UPDATE delivery SET state = 'leased', token = ?2, attempts = ?3, due = ?4 WHERE id = ?1",
            [SQLValue(delivery.id), SQLValue(delivery.token), SQLValue(delivery.attempts), SQLValue(end)])
        return delivery
    }

    /// Ends leases and rests, and lets delayed deliveries join their lines.
    private func ripen(_ subscriber: String, limit: Int) throws(Problem) {
        let ripe = try state.session.run(
            "ripe deliveries", ripeSelection,
            [.text(subscriber), SQLValue(now), SQLValue(now + Outcome.longestRest), SQLValue(limit)])
        for row in ripe {
            switch DeliveryState(rawValue: try row.text("state")) {
            case .delayed: try join(row, subscriber)
            case .leased:
                let lapse = try Lapse(row, at: now)
                try state.change("end lease", Lapse.statement, lapse.parameters)
                state.queues.move(subscriber, from: .leased, to: lapse.state)
            default:
                try state.change(
                    "make ready", "UPDATE delivery SET state = 'ready', due = ?2 WHERE id = ?1",
                    [try row.value("id"), SQLValue(min(try row.instant("due"), now))])
                state.queues.move(subscriber, from: .retrying, to: .ready)
            }
        }
    }

    /// A delayed delivery takes the last place of its line, as if it were published now: ids are places.
    private func join(_ row: Row, _ subscriber: String) throws(Problem) {
        let events = try state.session.run("key", "SELECT key FROM outbox WHERE id = ?1", [try row.value("outbox")])
        guard let key = try events.first?.text("key") else { throw .damaged("a delivery without an event") }
        let new = DeliveryState.joining(try isLineFree(subscriber, key))
        try state.change(
            "join line", "UPDATE delivery SET id = ?2, line = ?3, state = ?4 WHERE id = ?1",
            [try row.value("id"), SQLValue(newIdentifier()), .text(key), .text(new.rawValue)])
        state.queues.move(subscriber, from: .delayed, to: new)
    }
}
