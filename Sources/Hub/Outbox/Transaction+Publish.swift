import MessageModel
import Timekeeping

/// What the bodies of events are sealed for.
let eventPurpose = "event"

extension Transaction {
    /// Writes an event that leaves after the commit, with one delivery for each subscriber of its type. An event that
    /// nobody subscribes to leaves nothing behind: the journal already tells what changed.
    ///
    /// - Parameter subject: whom its body is about; when the subject is forgotten, what was not delivered goes with it.
    package func publish(_ event: OutboxEvent, about subject: Identifier? = nil) throws(Problem) {
        let subscribers = state.catalogue.subscribers[event.type] ?? []
        guard !subscribers.isEmpty else { return }
        let message = newIdentifier()
        try state.change(
            "publish",
            "INSERT INTO outbox (id, type, key, body, sent, correlation, subject) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            [
                SQLValue(message), .text(event.type), .text(event.key),
                .bytes(try seal(event.body, about: subject, purpose: eventPurpose)), SQLValue(now),
                .text(author.trace), SQLValue(subject),
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
