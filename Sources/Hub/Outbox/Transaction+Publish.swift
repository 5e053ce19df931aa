import MessageModel
import Timekeeping

/// What the bodies of events are sealed for.
let eventPurpose = "event"

extension Transaction {
    /// Writes an event that leaves after the commit, with one delivery for each subscriber of its type. An event that
    /// nobody subscribes to leaves nothing behind: the journal already tells what changed.
    ///
    /// - Parameters:
    ///   - subject: whom its body is about; when the subject is forgotten, what was not delivered goes with it.
    ///   - priority: the more urgent of a subscriber's events go first, but never past one of their own key; nil: as urgent
    ///     as the transaction.
    ///   - delay: it takes its place in its key's line only after this time.
    /// - Throws: `busy`, `queueFull` in the bulk lane while a subscriber's queue is full.
    package func publish(
        _ event: OutboxEvent, about subject: Identifier? = nil, priority: Lane? = nil, after delay: Duration = .zero
    ) throws(Problem) {
        let subscriptions = state.catalogue.subscribers[event.type] ?? []
        guard !subscriptions.isEmpty else { return }
        if state.lane == .bulk, subscriptions.contains(where: { state.queues.isFull($0.subscriber) }) {
            throw Problem(.busy, "queueFull", parameters: ["seconds": "60"], retryAfter: .seconds(60))
        }
        let message = newIdentifier()
        try state.change(
            "publish",
            "INSERT INTO outbox (id, type, key, body, sent, correlation, subject) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            [
                SQLValue(message), .text(event.type), .text(event.key),
                .bytes(try seal(event.body, about: subject, purpose: eventPurpose)), SQLValue(now),
                .text(author.trace), SQLValue(subject),
            ])
        for subscription in subscriptions {
            let (subscriber, isDelayed) = (subscription.subscriber, delay > .zero)
            let first = isDelayed ? .delayed : DeliveryState.joining(try isLineFree(subscriber, event.key))
            try state.change(
                "deliver",
                """
                INSERT INTO delivery (id, outbox, subscriber, line, state, priority, due, token, attempts, lapses)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, 0, 0)
                """,
                [
                    SQLValue(newIdentifier()), SQLValue(message), .text(subscriber),
                    isDelayed ? .null : .text(event.key), .text(first.rawValue),
                    SQLValue((priority ?? state.lane).rawValue), SQLValue(now + delay),
                ])
            state.queues.move(subscriber, from: nil, to: first)
            state.published.insert(subscriber)
        }
    }

    /// Whether nobody stands in a key's line.
    func isLineFree(_ subscriber: String, _ key: String) throws(Problem) -> Bool {
        try state.session.run(
            "line", "SELECT 1 FROM delivery WHERE subscriber = ?1 AND line = ?2 LIMIT 1",
            [.text(subscriber), .text(key)]
        ).isEmpty
    }

    /// Lets the next of a line go, when the one before it is no longer in it. One that was replayed may be older than
    /// those that went meanwhile: it is the next.
    func release(_ subscriber: String, _ line: String) throws(Problem) {
        let released = try state.change(
            "release key",
            """
            UPDATE delivery SET state = 'ready'
            WHERE state = 'waiting' AND id = (SELECT min(id) FROM delivery WHERE subscriber = ?1 AND line = ?2)
            RETURNING id
            """, [.text(subscriber), .text(line)])
        if !released.isEmpty { state.queues.move(subscriber, from: .waiting, to: .ready) }
    }

    /// An event goes with its last delivery.
    func dropEvent(_ outbox: SQLValue) throws(Problem) {
        try state.change(
            "forget event",
            "DELETE FROM outbox WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM delivery WHERE outbox = ?1)", [outbox])
    }
}
