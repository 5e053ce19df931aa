import Hub
import Logging
import MessageModel
import Messages
import Metrics
import Threading
import Timekeeping

/// The data-exchange channel: carries events from the outbox to the operations that subscribe to them, at least once, in
/// order per key. What fails is tried again with growing waits; what cannot succeed becomes a dead letter with its reason.
package final class Exchange: Sendable {
    private let bus: Bus
    private let backoff: Backoff
    private let metrics: MetricRegistry
    private let log: Log
    private let carriers = Guarded<[(task: Task<Void, Never>, wake: Wake)]>([])

    /// How many deliveries a subscriber claims at a time at most, and for how long they are its own.
    private static let batch = 16
    private static let lease = Duration.seconds(120)
    /// What the lease has room for besides the deliveries: settling them.
    private static let settling = Duration.seconds(10)
    /// How long a subscriber without anything due waits before it looks again by itself.
    private static let idle = Duration.seconds(30)

    package init(_ bus: Bus, backoff: Backoff = Backoff(), metrics: MetricRegistry, log: Log) {
        self.bus = bus
        self.backoff = backoff
        self.metrics = metrics
        self.log = log
    }

    /// Starts carrying, with one task a subscriber.
    package func start() {
        let wakes = bus.registry.subscribers.map { ($0, Wake()) }
        bus.hub.setPublished { for (_, wake) in wakes { wake.ring() } }
        let started = wakes.map { subscriber, wake in (Task { await self.carry(to: subscriber, wake) }, wake) }
        carriers.withLock { $0 = started }
    }

    /// Stops after the deliveries that run now, or after `limit` without them; what is not delivered is delivered after the
    /// next start.
    package func stop(within limit: Duration = .seconds(10)) async {
        bus.hub.setPublished {}
        let stopping = carriers.withLock { carriers in
            defer { carriers = [] }
            return carriers
        }
        for (task, wake) in stopping {
            task.cancel()
            wake.ring()
        }
        do {
            try await within(.now + limit) { for (task, _) in stopping { await task.value } }
        } catch {
            log.warning("exchange.abandoned", ["reason": "a delivery was still running", "seconds": limit.seconds])
        }
    }

    /// Delivers everything that is due now, to all subscribers. Returns how many deliveries were tried.
    @discardableResult
    package func deliverDue() async throws -> Int {
        var tried = 0
        for subscriber in bus.registry.subscribers {
            while case let count = try await deliverBatch(to: subscriber), count > 0 { tried += count }
        }
        return tried
    }

    private func carry(to subscriber: OperationContract, _ wake: Wake) async {
        while !Task.isCancelled {
            do {
                if try await deliverBatch(to: subscriber) == 0 {
                    await wake.wait(atMost: try await timeToNext(subscriber))
                }
            } catch {
                log.error("exchange.failed", ["subscriber": subscriber.qualifiedName, "cause": "\(error)"])
                await wake.wait(atMost: Self.idle)
            }
        }
    }

    private func timeToNext(_ subscriber: OperationContract) async throws -> Duration {
        let name = subscriber.qualifiedName
        guard let next = try await bus.hub.read({ snapshot in try snapshot.nextDelivery(for: name) }) else {
            return Self.idle
        }
        return max(.zero, min(next - bus.clock.now(), Self.idle))
    }

    private func deliverBatch(to subscriber: OperationContract) async throws -> Int {
        let name = subscriber.qualifiedName
        // As many as are done within the lease, one after another, when each takes all of its time.
        let limit = max(1, min(Self.batch, Int((Self.lease - Self.settling) / subscriber.deadline)))
        let claimed = try await bus.hub.write(as: author("claim")) { transaction in
            try transaction.claim(for: name, limit: limit, lease: Self.lease)
        }
        for delivery in claimed {
            if delivery.leaseExpired {
                log.warning("exchange.leaseExpired", ["delivery": delivery.id, "subscriber": name])
            }
            let outcome =
                Task.isCancelled
                ? .retry(after: .zero, reason: "stopping") : try await deliver(delivery, to: subscriber)
            try await settle(delivery, outcome, subscriber)
        }
        return claimed.count
    }

    private enum Outcome {
        case acknowledged
        case retry(after: Duration, reason: String)
        case dead(reason: String)
    }

    private func deliver(_ delivery: Delivery, to subscriber: OperationContract) async throws -> Outcome {
        do {
            let event = try JSONCodec.decode(delivery.event.body, as: subscriber.requestType)
            let caller = Caller(
                .system("exchange"), idempotencyKey: delivery.message.description, trace: delivery.correlation)
            _ = try await bus.call(subscriber, event, as: caller)
            return .acknowledged
        } catch let problem as Problem {
            let reason = "\(problem.kind).\(problem.code)"
            switch problem.kind {
            case .malformed, .invalid, .unsupported, .tooLarge: return .dead(reason: reason)
            default:
                guard let wait = backoff.wait(after: Int(delivery.attempts)) else { return .dead(reason: reason) }
                return .retry(after: wait, reason: reason)
            }
        }
    }

    private func settle(_ delivery: Delivery, _ outcome: Outcome, _ subscriber: OperationContract) async throws {
        let name = subscriber.qualifiedName
        let held = try await bus.hub.write(as: author("settle")) { transaction in
            switch outcome {
            case .acknowledged: try transaction.acknowledge(delivery.id, token: delivery.token)
            case .retry(let wait, let reason):
                try transaction.retry(delivery.id, token: delivery.token, at: transaction.now + wait, reason: reason)
            case .dead(let reason): try transaction.bury(delivery.id, token: delivery.token, reason: reason)
            }
        }
        if !held { log.warning("exchange.claimLost", ["delivery": delivery.id, "subscriber": name]) }
        switch outcome {
        case .acknowledged: count(name, "acknowledged")
        case .retry(let wait, let reason):
            count(name, "retried")
            log.warning(
                "exchange.retry",
                ["delivery": delivery.id, "subscriber": name, "reason": reason, "seconds": wait.seconds])
        case .dead(let reason):
            count(name, "dead")
            log.error("exchange.dead", ["delivery": delivery.id, "subscriber": name, "reason": reason])
        }
    }

    private func count(_ subscriber: String, _ outcome: String) {
        metrics.count(
            "pavilion_deliveries_total", help: "Deliveries of events by subscriber and outcome.",
            labels: ["subscriber": subscriber, "outcome": outcome])
    }

    private func author(_ act: String) -> Author {
        Author(who: "system:exchange", operation: "exchange.\(act)", trace: Caller.newTrace())
    }
}
