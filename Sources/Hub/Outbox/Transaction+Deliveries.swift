import MessageModel
import Timekeeping

/// Follows the index on subscriber, state and due; its test holds it to that.
let claimSelection =
    """
    SELECT d.id, d.token, d.attempts, d.leased, o.id AS message, o.type, o.key, o.body, o.sent, o.correlation, o.subject
    FROM delivery d JOIN outbox o ON o.id = d.outbox
    WHERE d.subscriber = ?1 AND d.state = 'pending' AND d.due <= ?2 ORDER BY d.due, d.id LIMIT ?3
    """

extension Transaction {
    /// Takes what is due for a subscriber, oldest first: one delivery a key at most, because the next of a key waits
    /// until the one before it is acknowledged. A dead letter so parks its key, and only its key.
    ///
    /// - Parameter lease: how long the claim holds; after it, the delivery can be claimed again.
    package func claim(for subscriber: String, limit: Int, lease: Duration) throws(Problem) -> [Delivery] {
        let due = try state.session.run(
            "due deliveries", claimSelection, [.text(subscriber), SQLValue(now), SQLValue(limit)])
        var claimed: [Delivery] = []
        for row in due {
            let subject = try row.optionalIdentifier("subject")
            // Whoever forgets a subject deletes its events in the same transaction, so that there always is a key.
            guard let body = try snapshot.open(row.bytes("body"), about: subject, purpose: eventPurpose) else {
                throw .damaged("an event about a forgotten subject")
            }
            let delivery = try Delivery(claiming: row, body: body)
            try state.change(
                "claim", "UPDATE delivery SET token = ?2, attempts = ?3, leased = 1, due = ?4 WHERE id = ?1",
                [
                    SQLValue(delivery.id), SQLValue(delivery.token), SQLValue(delivery.attempts),
                    SQLValue(now + lease),
                ])
            claimed.append(delivery)
        }
        return claimed
    }

    /// The subscriber is done: the delivery ends, the next of its key may go, and the event goes with its last
    /// delivery. False: the token is stale and nothing changed.
    package func acknowledge(_ delivery: Identifier, token: Int64) throws(Problem) -> Bool {
        let ended = try state.change(
            "acknowledge",
            "DELETE FROM delivery WHERE id = ?1 AND token = ?2 AND leased = 1 RETURNING outbox, subscriber, key",
            [SQLValue(delivery), SQLValue(token)])
        guard let ended = ended.first else { return false }
        try release(ended)
        try state.change(
            "forget event",
            "DELETE FROM outbox WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM delivery WHERE outbox = ?1)",
            [try ended.value("outbox")])
        return true
    }

    /// Lets the next delivery of an ended one's key go.
    func release(_ ended: Row) throws(Problem) {
        try state.change(
            "release key",
            """
            UPDATE delivery SET state = 'pending'
            WHERE state = 'waiting' AND id = (SELECT min(id) FROM delivery WHERE subscriber = ?1 AND key = ?2)
            RETURNING id
            """,
            [try ended.value("subscriber"), try ended.value("key")])
    }

    /// It failed and is tried again later. False: the token is stale and nothing changed.
    package func retry(_ delivery: Identifier, token: Int64, at due: Instant, reason: String) throws(Problem) -> Bool {
        try release(delivery, token, state: "pending", due: due, reason: reason)
    }

    /// It will not succeed: a dead letter, kept with its reason; those of its key behind it wait. False: the token is
    /// stale and nothing changed.
    package func bury(_ delivery: Identifier, token: Int64, reason: String) throws(Problem) -> Bool {
        try release(delivery, token, state: "dead", due: now, reason: reason)
    }

    private func release(
        _ delivery: Identifier, _ token: Int64, state newState: String, due: Instant, reason: String
    ) throws(Problem) -> Bool {
        let released = try state.change(
            "release delivery",
            """
            UPDATE delivery SET state = ?3, due = ?4, reason = ?5, leased = 0
            WHERE id = ?1 AND token = ?2 AND leased = 1 RETURNING id
            """,
            [SQLValue(delivery), SQLValue(token), .text(newState), SQLValue(due), .text(reason)])
        return !released.isEmpty
    }
}

extension Delivery {
    fileprivate init(claiming row: Row, body: [UInt8]) throws(Problem) {
        id = try row.identifier("id")
        token = try row.integer("token") + 1
        attempts = try row.integer("attempts") + 1
        leaseExpired = try row.boolean("leased")
        message = try row.identifier("message")
        event = OutboxEvent(
            type: try row.text("type"), key: try row.text("key"), body: body)
        sent = try row.instant("sent")
        correlation = try row.text("correlation")
    }
}
