import Hub
import Logging
import MessageModel
import Messages
import Metrics
import Threading
import Timekeeping

/// Carries the events of one subscriber: claims some, calls the operation with each, settles. One task at a time uses it.
final class Carrier {
    let subscriber: Subscriber
    private let bus: Bus
    private var engine: any ExchangeEngine { bus.exchange }
    private let backoff: Backoff
    private let metrics: MetricRegistry
    private let log: Log
    /// What is not yet told to the engine.
    private var settlements: [Settlement] = []
    /// Failures since the last delivery that went well.
    private var failures = 0

    /// How many deliveries it claims at a time at most, and for how long they are its own at least.
    private static let batch = 64
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
        guard !bus.registry.isClosed(subscriber) else { return 0 }
        // Policy may change it from one batch to the next, but not within one: its lease was made for it.
        let deadline = bus.registry.deadline(of: subscriber)
        // As many as are done within the lease, one after another, when each takes all of its time.
        let limit = max(1, min(Self.batch, Int((Self.shortestLease - Self.settling) / deadline)))
        let claimed = try await settle(
            claiming: limit, lease: max(Self.shortestLease, deadline + Self.settling))
        var settled = ContinuousClock.now
        for delivery in claimed {
            if delivery.leaseExpired {
                log.warning("exchange.leaseExpired", ["delivery": delivery.id, "subscriber": subscriber.name])
            }
            let outcome = Task.isCancelled ? .returned : try await deliver(delivery, within: deadline)
            note(outcome, delivery)
            settlements.append(delivery.settled(outcome))
            if ContinuousClock.now - settled > Self.long {
                try await settle()
                settled = .now
            }
        }
        return claimed.count
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

    private func deliver(_ delivery: Delivery, within limit: Duration) async throws -> Outcome {
        do {
            let event = try JSONCodec.decode(delivery.event.body, as: subscriber.operation.requestType)
            let caller = Caller(
                .exchange, idempotencyKey: delivery.message.description, lane: subscriber.lane,
                trace: delivery.correlation)
            _ = try await bus.call(subscriber.operation, event, as: caller, deadline: .now + limit)
            return .acknowledged
        } catch let problem as Problem {
            return backoff.outcome(of: problem, attempt: Int(delivery.attempts))
        }
    }

    private func note(_ outcome: Outcome, _ delivery: Delivery) {
        let name = subscriber.name
        switch outcome {
        case .acknowledged:
            failures = 0
            count("acknowledged")
        case .returned: count("returned")
        case .retry(let wait, let reason):
            failures += 1
            count("retried")
            log.warning(
                "exchange.retry",
                ["delivery": delivery.id, "subscriber": name, "reason": reason, "seconds": wait.seconds])
        case .dead(let reason):
            count("dead")
            log.error("exchange.dead", ["delivery": delivery.id, "subscriber": name, "reason": reason])
        }
    }

    private func count(_ outcome: String) {
        metrics.count(
            "pavilion_deliveries_total", help: "Deliveries of events by subscriber and outcome.",
            labels: ["subscriber": subscriber.name, "outcome": outcome])
    }
}
