import MessageModel
import Timekeeping

/// A delivery that was given up by whoever was to take it, and waits for a person.
package struct DeadLetter: Sendable {
    package let id: Identifier
    package let subscriber: String
    /// The event's id, type and key.
    package let message: Identifier
    package let type: String
    package let key: String
    package let reason: String
    package let attempts: Int64
    /// Whether its key waits behind it.
    package let parks: Bool
    package let sent: Instant
    package let died: Instant
    /// The trace id of the call that published it.
    package let correlation: String

    package init(
        id: Identifier, subscriber: String, message: Identifier, type: String, key: String, reason: String,
        attempts: Int64, parks: Bool, sent: Instant, died: Instant, correlation: String
    ) {
        self.id = id
        self.subscriber = subscriber
        self.message = message
        self.type = type
        self.key = key
        self.reason = reason
        self.attempts = attempts
        self.parks = parks
        self.sent = sent
        self.died = died
        self.correlation = correlation
    }

    init(_ row: Row) throws(Problem) {
        id = try row.identifier("id")
        subscriber = try row.text("subscriber")
        message = try row.identifier("message")
        type = try row.text("type")
        key = try row.text("key")
        reason = try row.text("reason")
        attempts = try row.integer("attempts")
        parks = try row.text("state") == DeliveryState.dead.rawValue
        sent = try row.instant("sent")
        died = try row.instant("died")
        correlation = try row.text("correlation")
    }
}

extension Query {
    private static let letters =
        """
        SELECT l.id, l.subscriber, l.type, l.key, l.reason, l.died, d.attempts, d.state, o.id AS message, o.sent,
            o.correlation, o.subject, o.body
        FROM dead_letter l JOIN delivery d ON d.id = l.delivery JOIN outbox o ON o.id = d.outbox
        """

    static let deadLetters = Query("hub.deadLetters", letters + " WHERE l.id < ?1 ORDER BY l.id DESC LIMIT ?2")

    static let deadLettersOf = Query(
        "hub.deadLettersOf", letters + " WHERE l.subscriber = ?3 AND l.id < ?1 ORDER BY l.id DESC LIMIT ?2")

    static let deadLetter = Query("hub.deadLetter", letters + " WHERE l.id = ?1")
}

extension Snapshot {
    /// Dead letters, the newest first.
    ///
    /// - Parameters:
    ///   - subscriber: only this one's.
    ///   - last: the last one that was read; nil: from the newest.
    package func deadLetters(
        of subscriber: String? = nil, after last: Identifier? = nil, limit: Int
    ) throws(Problem) -> [DeadLetter] {
        let page: [SQLValue] = [SQLValue(last ?? Identifier(rawValue: .max)), SQLValue(limit)]
        let found =
            if let subscriber {
                try rows(.deadLettersOf, page + [.text(subscriber)])
            } else {
                try rows(.deadLetters, page)
            }
        var letters: [DeadLetter] = []
        for row in found { letters.append(try DeadLetter(row)) }
        return letters
    }

    /// One dead letter with what was published. Throws `notFound` when there is none of this id.
    package func deadLetter(_ id: Identifier) throws(Problem) -> (letter: DeadLetter, body: [UInt8]) {
        guard let row = try first(.deadLetter, SQLValue(id)) else { throw Problem(.notFound, "notFound") }
        let body = try open(row.bytes("body"), about: row.optionalIdentifier("subject"), purpose: eventPurpose)
        guard let body else { throw Problem(.notFound, "notFound") }
        return (try DeadLetter(row), body)
    }
}
