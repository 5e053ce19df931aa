import Timekeeping

/// An event claimed for one subscriber.
package struct Delivery: Sendable {
    /// What to acknowledge, retry or bury.
    package let id: Identifier
    /// Grows with each claim: whoever holds an older one can no longer change the delivery (fencing token).
    package let token: Int64
    /// How often it was claimed, this time included.
    package let attempts: Int64
    /// Whether an earlier claim ended without a word.
    package let leaseExpired: Bool
    /// The event's id, which consumers remember to act once.
    package let message: Identifier
    /// What was published.
    package let event: OutboxEvent
    /// When it was published.
    package let sent: Instant
    /// The trace id of the call that published it.
    package let correlation: String
}

/// How many deliveries of a subscriber are in a state: `pending`, `waiting` behind another of their key, or `dead`.
package struct DeliveryCount: Hashable, Sendable {
    package let subscriber: String
    package let state: String
    package let count: Int64
}
