import MessageModel
import Timekeeping

extension Transaction {
    /// Ends a claim. False: the token is stale, because the lease ended and perhaps somebody else has the delivery;
    /// nothing changed.
    package func settle(_ settlement: Settlement) throws(Problem) -> Bool {
        guard settlement.outcome == .acknowledged else { return try keep(settlement) }
        let ended = try state.change(
            "acknowledge",
            "DELETE FROM delivery WHERE id = ?1 AND token = ?2 AND state = 'leased' RETURNING outbox, subscriber, line",
            [SQLValue(settlement.delivery), SQLValue(settlement.token)])
        guard let ended = ended.first else { return false }
        let subscriber = try ended.text("subscriber")
        state.queues.move(subscriber, from: .leased, to: nil)
        try release(subscriber, try ended.text("line"))
        try dropEvent(try ended.value("outbox"))
        return true
    }

    /// The delivery stays, in another state.
    private func keep(_ settlement: Settlement) throws(Problem) -> Bool {
        let found = try state.session.run(
            "claimed delivery",
            "SELECT subscriber, outbox, line FROM delivery WHERE id = ?1 AND token = ?2 AND state = 'leased'",
            [SQLValue(settlement.delivery), SQLValue(settlement.token)])
        guard let row = found.first else { return false }
        let (subscriber, line) = (try row.text("subscriber"), try row.text("line"))
        let skips = state.catalogue.subscriptions[subscriber]?.skips ?? false
        guard let new = settlement.outcome.state(skips: skips) else { return false }
        try state.change(
            "keep delivery",
            """
            UPDATE delivery
            SET state = ?2, line = ?3, due = ?4, reason = ?5, attempts = attempts - ?6, lapses = lapses * ?6
            WHERE id = ?1
            """,
            [
                SQLValue(settlement.delivery), .text(new.rawValue), new.isInLine ? .text(line) : .null,
                SQLValue(now + settlement.outcome.rest), SQLValue(settlement.outcome.reason),
                settlement.outcome == .returned ? 1 : 0,
            ])
        state.queues.move(subscriber, from: .leased, to: new)
        if case .dead(let reason) = settlement.outcome {
            try bury(settlement.delivery, subscriber, try row.value("outbox"), reason)
        }
        if !new.isInLine { try release(subscriber, line) }
        return true
    }
}
