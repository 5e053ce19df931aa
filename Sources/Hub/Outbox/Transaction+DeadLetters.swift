import MessageModel
import Timekeeping

extension Transaction {
    /// Notes a dead letter. It is a record: the journal tells when it came, and who sent it again or gave it up.
    func bury(
        _ delivery: Identifier, _ subscriber: String, _ outbox: SQLValue, _ reason: String
    ) throws(Problem) {
        let events = try state.session.run(
            "dead event", "SELECT type, key, subject FROM outbox WHERE id = ?1", [outbox])
        guard let event = events.first else { throw .damaged("a delivery without an event") }
        try insert(
            HubModule.deadLetter,
            [
                "delivery": SQLValue(delivery), "subscriber": .text(subscriber), "type": try event.value("type"),
                "key": try event.value("key"), "died": SQLValue(now), "reason": .text(reason),
                "subject": try event.value("subject"),
            ])
    }

    /// Lets a dead letter be delivered again, as if it had never been tried: first of its key when it parked it, else when
    /// the one that goes now is done. Throws `notFound` when there is none of this id.
    package func replay(_ letter: Identifier) throws(Problem) {
        let found = try deadDelivery(letter)
        let old: DeliveryState = try found.text("state") == DeliveryState.dead.rawValue ? .dead : .skipped
        let (subscriber, key) = (try found.text("subscriber"), try found.text("key"))
        let new = old == .dead ? .ready : DeliveryState.joining(try isLineFree(subscriber, key))
        try delete(HubModule.deadLetter, letter)
        try state.change(
            "replay",
            """
            UPDATE delivery SET state = ?2, line = ?3, due = ?4, attempts = 0, lapses = 0, reason = NULL WHERE id = ?1
            """,
            [try found.value("delivery"), .text(new.rawValue), .text(key), SQLValue(now)])
        state.queues.move(subscriber, from: old, to: new)
        state.published.insert(subscriber)
    }

    /// Gives a dead letter up: the next of its key goes. Throws `notFound` when there is none of this id.
    ///
    /// - Parameter resolution: why, for the journal.
    package func discard(_ letter: Identifier, because resolution: String) throws(Problem) {
        let found = try deadDelivery(letter)
        try update(HubModule.deadLetter, letter, ["resolution": .text(resolution)])
        try delete(HubModule.deadLetter, letter)
        try state.change(
            "discard", "DELETE FROM delivery WHERE id = ?1", [try found.value("delivery")])
        try left(found)
        try dropEvent(try found.value("outbox"))
    }

    /// Gives up what a subscription has skipped long ago. Returns how many.
    package func discardSkipped(of subscriber: String, before time: Instant, limit: Int) throws(Problem) -> Int {
        let old = try rows(.oldSkipped, .text(subscriber), SQLValue(time), SQLValue(limit))
        for letter in old { try discard(try letter.identifier("id"), because: "too old") }
        return old.count
    }

    private func deadDelivery(_ letter: Identifier) throws(Problem) -> Row {
        guard let found = try first(.deadDelivery, SQLValue(letter)) else { throw Problem(.notFound, "notFound") }
        return found
    }

    /// A delivery is gone, whatever its state was: the next of its line goes when it was the one before it.
    func left(_ row: Row) throws(Problem) {
        guard let old = DeliveryState(rawValue: try row.text("state")) else { throw .damaged("an unknown state") }
        let subscriber = try row.text("subscriber")
        state.queues.move(subscriber, from: old, to: nil)
        guard old.isAhead else { return }
        try release(subscriber, try row.text("line"))
        state.published.insert(subscriber)
    }
}

extension Query {
    /// The delivery behind a dead letter.
    static let deadDelivery = Query(
        "hub.deadDelivery",
        """
        SELECT l.delivery, l.subscriber, l.key, d.state, d.line, d.outbox
        FROM dead_letter l JOIN delivery d ON d.id = l.delivery WHERE l.id = ?1
        """)

    static let deadLettersAbout = Query(
        "hub.deadLettersAbout",
        """
        SELECT l.id FROM outbox o JOIN delivery d ON d.outbox = o.id JOIN dead_letter l ON l.delivery = d.id
        WHERE o.subject = ?1
        """)

    static let oldSkipped = Query(
        "hub.oldSkipped",
        """
        SELECT l.id FROM delivery d JOIN dead_letter l ON l.delivery = d.id
        WHERE d.subscriber = ?1 AND d.state = 'skipped' AND d.priority IN (0, 1, 2) AND d.due < ?2 LIMIT ?3
        """)
}
