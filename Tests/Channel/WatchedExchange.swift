import Hub
import TestSupport
import Threading
import Timekeeping

@testable import Channel

/// The hub's engine, which remembers what was claimed for how long, and loses settlements while a test wants it: as if the
/// consumer crashed after its work.
final class WatchedExchange: ExchangeEngine {
    struct Claim: Equatable {
        let limit: Int
        let lease: Duration
    }

    private let real: HubExchange
    private let state = Guarded<(crashes: Bool, claims: [Claim])>((false, []))

    init(_ hub: DataHub) { real = HubExchange(hub) }

    func crash() { state.withLock { $0.crashes = true } }
    func recover() { state.withLock { $0.crashes = false } }
    var claims: [Claim] { state.withLock { $0.claims } }

    func turn(
        _ subscriber: String, settling: [Settlement], claiming limit: Int, lease: Duration, lane: Lane
    ) async throws -> ExchangeTurn {
        let crashes = state.withLock { state in
            if limit > 0 { state.claims.append(Claim(limit: limit, lease: lease)) }
            return state.crashes
        }
        return try await real.turn(
            subscriber, settling: crashes ? [] : settling, claiming: limit, lease: lease, lane: lane)
    }

    func nextDelivery(for subscriber: String) async throws -> Instant? { try await real.nextDelivery(for: subscriber) }
    func queues() async throws -> [Queue] { try await real.queues() }
    func deadLetters(of subscriber: String?, after last: Identifier?, limit: Int) async throws -> [DeadLetter] {
        try await real.deadLetters(of: subscriber, after: last, limit: limit)
    }
    func deadLetter(_ id: Identifier) async throws -> (letter: DeadLetter, body: [UInt8]) {
        try await real.deadLetter(id)
    }
    func replay(_ letter: Identifier, as author: Author) async throws { try await real.replay(letter, as: author) }
    func discard(_ letter: Identifier, because resolution: String, as author: Author) async throws {
        try await real.discard(letter, because: resolution, as: author)
    }
    func discardSkipped(of subscriber: String, before time: Instant) async throws -> Int {
        try await real.discardSkipped(of: subscriber, before: time)
    }
    func setPublished(_ wake: @escaping @Sendable (Set<String>) -> Void) { real.setPublished(wake) }
}

extension TestBus {
    /// An exchange of the same services on another engine.
    func exchange(on engine: some ExchangeEngine) -> Exchange {
        let bus = Bus(
            bus.registry, hub: hub, exchange: engine, clock: clock.wallClock, metrics: metrics, log: logger)
        return Exchange(bus, metrics: metrics, log: logger)
    }
}
