import Channel
import Hub
import MessageModel
import Threading
import Timekeeping

/// An engine that keeps everything in memory, for one subscriber, and knows nothing of the hub: what a broker would need.
final class MemoryExchange: ExchangeEngine {
    fileprivate struct Entry {
        let event: OutboxEvent
        var state = DeliveryState.ready
        var due: Instant
        var token: Int64 = 0
        var attempts: Int64 = 0
        var reason = ""
    }

    fileprivate struct State {
        var entries: [Identifier: Entry] = [:]
        var claimed: Instant?
        var wake: @Sendable (Set<String>) -> Void = { _ in }
    }

    private let subscriber: String
    private let clock: WallClock
    private let state = Guarded(State())

    init(for subscriber: String, clock: WallClock) { (self.subscriber, self.clock) = (subscriber, clock) }

    /// - Parameter id: higher than those before.
    func publish(_ event: OutboxEvent, id: Int64) {
        let now = clock.now()
        state.withLock { $0.entries[Identifier(rawValue: id)] = Entry(event: event, due: now) }
        state.withLock { $0.wake }([subscriber])
    }

    func turn(
        _ subscriber: String, settling: [Settlement], claiming limit: Int, lease: Duration, lane: Lane
    ) async throws -> ExchangeTurn {
        let now = clock.now()
        return state.withLock { state in
            let lost = settling.filter { !state.settle($0, now) }
            return ExchangeTurn(lost: lost, claimed: state.claim(limit, until: now + lease, now))
        }
    }

    func nextDelivery(for subscriber: String) async throws -> Instant? {
        state.withLock { $0.entries.values.filter { $0.state != .dead }.map(\.due).min() }
    }

    func queues() async throws -> [Queue] {
        let state = state.withLock { $0 }
        var counts = QueueCounts()
        for entry in state.entries.values { counts[entry.state] += 1 }
        let due = state.entries.values.filter { $0.state != .dead }.map(\.due).min()
        return [
            Queue(
                subscriber: subscriber, counts: counts, earliest: due, claimed: state.claimed, leaseEnd: nil, bound: 9)
        ]
    }

    func deadLetters(of subscriber: String?, after last: Identifier?, limit: Int) async throws -> [DeadLetter] {
        let now = clock.now()
        return state.withLock(\.entries).filter { $0.value.state == .dead }.map { id, entry in
            DeadLetter(
                id: id, subscriber: self.subscriber, message: id, type: entry.event.type, key: entry.event.key,
                reason: entry.reason, attempts: entry.attempts, parks: true, sent: entry.due, died: now, correlation: ""
            )
        }
    }

    func deadLetter(_ id: Identifier) async throws -> (letter: DeadLetter, body: [UInt8]) {
        let letters = try await deadLetters(of: nil, after: nil, limit: 1)
        guard let letter = letters.first(where: { $0.id == id }) else { throw Problem(.notFound, "notFound") }
        return (letter, state.withLock { $0.entries[id]?.event.body ?? [] })
    }

    func replay(_ letter: Identifier, as author: Author) async throws {
        state.withLock { $0.entries[letter]?.state = .ready }
    }

    func discard(_ letter: Identifier, because resolution: String, as author: Author) async throws {
        state.withLock { $0.entries[letter] = nil }
    }

    func discardSkipped(of subscriber: String, before time: Instant) async throws -> Int { 0 }

    func setPublished(_ wake: @escaping @Sendable (Set<String>) -> Void) { state.withLock { $0.wake = wake } }
}

extension MemoryExchange.State {
    fileprivate mutating func settle(_ settlement: Settlement, _ now: Instant) -> Bool {
        let id = settlement.delivery
        guard entries[id]?.token == settlement.token, entries[id]?.state == .leased else { return false }
        guard let next = settlement.outcome.state(skips: false) else {
            entries[id] = nil
            return true
        }
        entries[id]?.state = next
        entries[id]?.due = now
        switch settlement.outcome {
        case .retry(let wait, _): entries[id]?.due = now + wait
        case .dead(let reason): entries[id]?.reason = reason
        case .acknowledged, .returned: break
        }
        return true
    }

    /// The first of each key, when its time has come.
    fileprivate mutating func claim(_ limit: Int, until end: Instant, _ now: Instant) -> [Delivery] {
        let heads = Dictionary(grouping: entries.keys) { entries[$0]?.event.key }.values.compactMap { $0.min() }
        let ready = heads.filter { id in entries[id].map { $0.state != .dead && $0.due <= now } ?? false }
        return ready.sorted().prefix(limit).compactMap { id in
            guard var entry = entries[id] else { return nil }
            (entry.state, entry.due, claimed) = (.leased, end, now)
            (entry.token, entry.attempts) = (entry.token + 1, entry.attempts + 1)
            entries[id] = entry
            return Delivery(
                id: id, token: entry.token, attempts: entry.attempts, lapses: 0, message: id, event: entry.event,
                sent: now, correlation: TraceID().description)
        }
    }
}
