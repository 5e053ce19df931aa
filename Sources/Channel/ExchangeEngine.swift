import Hub
import Timekeeping

/// What carries deliveries between publishers and subscribers: the hub's outbox today, a broker some day. Everything that
/// it answers is durable.
package protocol ExchangeEngine: Sendable {
    /// Settles what a subscriber has done and claims what it does next, in one step: one delivery a key at most, and one
    /// whose lease ended without a word alone.
    ///
    /// - Parameters:
    ///   - limit: how many it claims at most; 0: it only settles.
    ///   - lease: how long a claim holds.
    ///   - lane: whose work waits for this, and for whose it waits.
    func turn(
        _ subscriber: String, settling: [Settlement], claiming limit: Int, lease: Duration, lane: Lane
    ) async throws -> ExchangeTurn
    /// When a subscriber's next delivery can be claimed, in the past when it already can; nil: nothing is on its way.
    func nextDelivery(for subscriber: String) async throws -> Instant?
    /// All queues, also those of subscriptions that are no more.
    func queues() async throws -> [Queue]
    /// The newest first.
    func deadLetters(of subscriber: String?, after last: Identifier?, limit: Int) async throws -> [DeadLetter]
    /// Throws `notFound` when there is none of this id; so do the next two.
    func deadLetter(_ id: Identifier) async throws -> (letter: DeadLetter, body: [UInt8])
    func replay(_ letter: Identifier, as author: Author) async throws
    func discard(_ letter: Identifier, because resolution: String, as author: Author) async throws
    /// Gives up what a subscription skipped before this time, some of it. Returns how many.
    func discardSkipped(of subscriber: String, before time: Instant) async throws -> Int
    /// - Parameter wake: called with the subscribers that may have something to claim; must not block.
    func setPublished(_ wake: @escaping @Sendable (Set<String>) -> Void)
}

extension Bus {
    /// Those among the queues that should move and do not: nobody claims what could be claimed, and no policy says so.
    func stuck(_ queues: [Queue], at now: Instant) -> [Queue] {
        let closed = Set(registry.subscribers.filter(registry.isClosed).map(\.name))
        return queues.filter { !$0.isMoving(at: now) && !closed.contains($0.subscriber) }
    }
}

/// What a turn brought.
package struct ExchangeTurn: Sendable {
    /// Settlements that came too late: their lease had ended.
    package let lost: [Settlement]
    package let claimed: [Delivery]

    package init(lost: [Settlement], claimed: [Delivery]) {
        self.lost = lost
        self.claimed = claimed
    }
}
