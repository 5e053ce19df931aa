import Hub
import Logging
import MessageModel
import Metrics
import Timekeeping

/// Carries the events of one subscriber: claims some, calls the operation with them, several side by side, settles. One task
/// at a time uses it.
final class Carrier {
    let subscriber: Subscriber
    private let bus: Bus
    private var engine: any ExchangeEngine { bus.exchange }
    private let backoff: Backoff
    let metrics: MetricRegistry
    let log: Log
    /// What is not yet told to the engine.
    private var settlements: [Settlement] = []
    /// Failures since the last delivery that went well.
    var failures = 0

    /// How many deliveries it claims at a time at most, and for how long they are its own at least.
    private static let batch = 64
    /// How many it delivers side by side at most, so that one that hangs holds up no other key.
    private static let widest = 8
    private static let shortestLease = Duration.seconds(120)
    /// What the lease has room for besides the deliveries: settling them.
    private static let settling = Duration.seconds(10)
    /// What took longer is settled before the next is tried: it should not be done again after a crash.
    private static let long = Duration.milliseconds(20)
    /// How long a subscriber without anything due waits before it looks again by itself.
    static let idle = Duration.seconds(30)

    init(
        _ subscriber: Subscriber, _ bus: Bus, _ backoff: Backoff, metrics: MetricRegistry, log: Log
    ) {
        self.subscriber = subscriber
        self.bus = bus
        self.backoff = backoff
        self.metrics = metrics
        self.log = log
    }

    /// Until its task is cancelled.
    func run(_ wake: Wake) async {
        while !Task.isCancelled {
            do {
                if try await deliverBatch() == 0 {
                    await wake.wait(atMost: try await timeToNext())
                } else if case let rest = backoff.rest(after: failures), rest > .zero {
                    try await settle()
                    log.warning(
                        "exchange.subscriberAway",
                        ["subscriber": subscriber.name, "failures": failures, "seconds": rest.seconds])
                    try await Task.sleep(for: rest)
                }
            } catch is CancellationError {
                break
            } catch {
                log.error("exchange.failed", ["subscriber": subscriber.name, "cause": "\(error)"])
                await wake.wait(atMost: Self.idle)
            }
        }
        do { try await settle() } catch {
            log.error("exchange.failed", ["subscriber": subscriber.name, "cause": "\(error)"])
        }
    }

    /// Claims what is due and delivers it; what came of it is settled with the next batch, at the latest. Returns how many
    /// deliveries were tried.
    func deliverBatch() async throws -> Int {
        // Policy may change it from one batch to the next, but not within one: its lease was made for it.
        let contract = bus.registry.contract(of: subscriber)
        guard !contract.isClosed else {
            try await settle()
            return 0
        }
        let width = max(1, min(Self.widest, contract.concurrentCalls))
        // As many as are done within the lease, so many side by side, when each takes all of its time.
        let rounds = max(1, Int((Self.shortestLease - Self.settling) / (contract.deadline + Bus.grace)))
        let claimed = try await settle(
            claiming: min(Self.batch, width * rounds), lease: max(Self.shortestLease, contract.deadline + Self.settling)
        )
        for lapsed in claimed where lapsed.leaseExpired {
            log.warning(
                "exchange.leaseExpired",
                ["delivery": lapsed.id, "subscriber": subscriber.name, "times": lapsed.lapses])
        }
        try await deliver(claimed, sideBySide: width, within: contract.deadline)
        return claimed.count
    }

    /// Nothing in a batch waits for another of it: the engine gives one delivery a key.
    private func deliver(_ claimed: [Delivery], sideBySide width: Int, within limit: Duration) async throws {
        var (rest, settled) = (claimed[...], ContinuousClock.now)
        var failure: (any Error)?
        await withTaskGroup(of: (Delivery, Outcome).self) { [bus, subscriber, backoff] group in
            var running = 0
            while true {
                while running < width, failure == nil, !Task.isCancelled, let next = rest.popFirst() {
                    running += 1
                    group.addTask { (next, await bus.deliver(next, to: subscriber, within: limit, backoff)) }
                }
                guard let (delivery, outcome) = await group.next() else { break }
                running -= 1
                end(delivery, outcome)
                if failure == nil, ContinuousClock.now - settled > Self.long {
                    do { try await settle() } catch { failure = error }
                    settled = .now
                }
            }
        }
        for delivery in rest { end(delivery, .returned) }
        if let failure { throw failure }
    }

    private func end(_ delivery: Delivery, _ outcome: Outcome) {
        note(outcome, delivery)
        settlements.append(delivery.settled(outcome))
    }

    @discardableResult
    private func settle(claiming limit: Int = 0, lease: Duration = shortestLease) async throws -> [Delivery] {
        guard limit > 0 || !settlements.isEmpty else { return [] }
        let turn = try await engine.turn(
            subscriber.name, settling: settlements, claiming: limit, lease: lease, lane: subscriber.lane)
        settlements = []
        for lost in turn.lost {
            log.warning("exchange.claimLost", ["delivery": lost.delivery, "subscriber": subscriber.name])
        }
        return turn.claimed
    }

    private func timeToNext() async throws -> Duration {
        guard !bus.registry.isClosed(subscriber), let next = try await engine.nextDelivery(for: subscriber.name) else {
            return Self.idle
        }
        return max(.zero, min(next - bus.clock.now(), Self.idle))
    }
}
