/// Who wants events of a type, and what holds for their queue.
package struct Subscription: Hashable, Sendable {
    /// The message type.
    package let type: String
    package let subscriber: String
    /// Whether a dead letter lets the next of its key go.
    package let skips: Bool
    /// With so many deliveries in the queue, publishing from the bulk lane is refused.
    package let bound: Int64

    package static let usualBound: Int64 = 1_000_000

    package init(type: String, subscriber: String, skips: Bool = false, bound: Int64 = Subscription.usualBound) {
        self.type = type
        self.subscriber = subscriber
        self.skips = skips
        self.bound = bound
    }
}
