import MessageModel
import Timekeeping

/// An event claimed for one subscriber.
package struct Delivery: Sendable {
    package let id: Identifier
    /// Grows with each claim: whoever holds an older one can no longer change the delivery (fencing token).
    package let token: Int64
    /// How often it was claimed, this time included.
    package let attempts: Int64
    /// How many claims before this one ended without a word, in a row.
    package let lapses: Int64
    /// The event's id, which consumers remember to act once.
    package let message: Identifier
    /// What was published.
    package let event: OutboxEvent
    /// When it was published.
    package let sent: Instant
    /// The trace id of the call that published it.
    package let correlation: String

    package init(
        id: Identifier, token: Int64, attempts: Int64, lapses: Int64, message: Identifier, event: OutboxEvent,
        sent: Instant, correlation: String
    ) {
        self.id = id
        self.token = token
        self.attempts = attempts
        self.lapses = lapses
        self.message = message
        self.event = event
        self.sent = sent
        self.correlation = correlation
    }

    /// Whether the claim before this one ended without a word.
    package var leaseExpired: Bool { lapses > 0 }

    package func settled(_ outcome: Outcome) -> Settlement {
        Settlement(delivery: id, token: token, outcome: outcome)
    }
}

extension Delivery {
    init(claiming row: Row, body: [UInt8]) throws(Problem) {
        id = try row.identifier("id")
        token = try row.integer("token") + 1
        attempts = try row.integer("attempts") + 1
        lapses = try row.integer("lapses")
        message = try row.identifier("message")
        event = OutboxEvent(type: try row.text("type"), key: try row.text("key"), body: body)
        sent = try row.instant("sent")
        correlation = try row.text("correlation")
    }
}

/// What whoever claimed a delivery says of it.
package struct Settlement: Hashable, Sendable {
    package let delivery: Identifier
    package let token: Int64
    package let outcome: Outcome
}
