import Hub
import Logging
import Metrics
import Threading
import Timekeeping

/// The data-exchange channel: carries events to the operations that subscribe to them, at least once, in order per key.
/// What fails is tried again with growing waits; what cannot succeed becomes a dead letter with its reason.
package final class Exchange: Sendable {
    private let bus: Bus
    private var engine: any ExchangeEngine { bus.exchange }
    private let backoff: Backoff
    private let metrics: MetricRegistry
    private let log: Log
    private let tasks = Guarded<[(task: Task<Void, Never>, wake: Wake)]>([])

    /// How often the age of what waits is measured, and what was skipped is looked through.
    private static let watch = Duration.seconds(15)
    /// How long a skipped dead letter is kept. Those that park their key are kept until a person decides.
    package static let retention = Duration.seconds(30 * 86_400)

    package init(_ bus: Bus, backoff: Backoff = Backoff(), metrics: MetricRegistry, log: Log) {
        self.bus = bus
        self.backoff = backoff
        self.metrics = metrics
        self.log = log
    }

    /// Starts carrying, with one task a subscriber.
    package func start() {
        let wakes = bus.registry.subscribers.map { ($0, Wake()) }
        engine.setPublished { names in
            for (subscriber, wake) in wakes where names.contains(subscriber.name) { wake.ring() }
        }
        var started = wakes.map { subscriber, wake in (Task { await self.carrier(subscriber).run(wake) }, wake) }
        let (watching, clearing) = (Wake(), Wake())
        started.append((Task { await self.again(watching, self.watchOver) }, watching))
        started.append((Task { await self.again(clearing, self.discardSkipped) }, clearing))
        tasks.withLock { $0 = started }
    }

    /// Stops after the deliveries that run now, or after `limit` without them; what is not delivered is delivered after the
    /// next start.
    package func stop(within limit: Duration = .seconds(10)) async {
        engine.setPublished { _ in }
        let stopping = tasks.withLock { tasks in
            defer { tasks = [] }
            return tasks
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
            let carrier = carrier(subscriber)
            while case let count = try await carrier.deliverBatch(), count > 0 { tried += count }
        }
        return tried
    }

    /// Measures how long what could be delivered has waited. Returns the subscribers whose queues do not move.
    @discardableResult
    package func observe() async throws -> [String] {
        let now = bus.clock.now()
        let queues = try await engine.queues()
        for queue in queues {
            metrics.gauge(
                "pavilion_queue_age_seconds", help: "How long the oldest delivery waits that could be delivered.",
                labels: ["subscriber": queue.subscriber], queue.oldest(at: now).map { (now - $0).seconds } ?? 0)
        }
        return bus.stuck(queues, at: now).map(\.subscriber)
    }

    /// Gives up what was skipped long ago, some of it. It is bulk work, and waits while that pauses.
    package func discardSkipped() async throws {
        let latest = bus.clock.now() - Self.retention
        for queue in try await engine.queues() where queue.counts[.skipped] > 0 {
            let count = try await engine.discardSkipped(of: queue.subscriber, before: latest)
            if count > 0 { log.warning("exchange.discarded", ["subscriber": queue.subscriber, "letters": count]) }
        }
    }

    private func watchOver() async throws {
        for subscriber in try await observe() { log.error("exchange.notMoving", ["subscriber": subscriber]) }
    }

    private func again(_ wake: Wake, _ act: () async throws -> Void) async {
        while !Task.isCancelled {
            do { try await act() } catch { log.error("exchange.failed", ["cause": "\(error)"]) }
            await wake.wait(atMost: Self.watch)
        }
    }

    private func carrier(_ subscriber: Subscriber) -> Carrier {
        Carrier(subscriber, bus, backoff, metrics: metrics, log: log)
    }
}
