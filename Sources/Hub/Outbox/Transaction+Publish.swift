import MessageModel

extension Transaction {
    /// Writes an event that leaves after the commit, with one delivery for each subscriber of its type. An event that
    /// nobody subscribes to leaves nothing behind: the journal already tells what changed.
    package func publish(_ event: OutboxEvent) throws(Problem) {
        let subscribers = state.catalogue.subscribers[event.type] ?? []
        guard !subscribers.isEmpty else { return }
        let message = newIdentifier()
        try state.change(
            "publish",
            "INSERT INTO outbox (id, type, key, body, sent, correlation) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            [
                SQLValue(message), .text(event.type), .text(event.key), .bytes(event.body), SQLValue(now),
                .text(author.trace),
            ])
        for subscriber in subscribers {
            try state.change(
                "deliver",
                """
                INSERT INTO delivery (id, outbox, subscriber, key, state, due, leased, token, attempts)
                VALUES (?1, ?2, ?3, ?4, CASE WHEN EXISTS (SELECT 1 FROM delivery WHERE subscriber = ?3 AND key = ?4)
                    THEN 'waiting' ELSE 'pending' END, ?5, 0, 0, 0)
                """,
                [SQLValue(newIdentifier()), SQLValue(message), .text(subscriber), .text(event.key), SQLValue(now)])
        }
        state.published = true
    }
}
