import MessageModel
import Randomness
import TestSupport
import Timekeeping

@testable import Hub

/// The hub's exchange channel and the reference, side by side: several steps happen in one transaction, then both are
/// compared, then time passes.
struct ExchangeRun {
    /// The hub is not as the reference is.
    struct Difference: Error, CustomStringConvertible {
        let description: String
    }

    private struct Crash: Error {}

    private struct Chunk: Sendable {
        var held: [HeldClaim]
        var published: Int
        var effects: [ExchangeEffect] = []
    }

    static let lease = Duration.seconds(30)
    private var dice: Dice
    private var test: TestHub
    private let clock = ManualClock()
    private var chunk = Chunk(held: [], published: 0)
    private(set) var references = ["parks": ReferenceQueue(skips: false), "skips": ReferenceQueue(skips: true)]
    private(set) var steps = 0
    private(set) var happened: [String: Int] = [:]

    init(seed: Int) throws {
        dice = Dice(seed: seed)
        test = try Self.open(nil, clock)
    }

    private static func open(_ directory: TemporaryDirectory?, _ clock: ManualClock) throws -> TestHub {
        try TestHub(
            in: directory, modules: [],
            subscriptions: [
                Subscription(type: "t", subscriber: "parks"), Subscription(type: "t", subscriber: "skips", skips: true),
            ], clock: clock)
    }

    private var population: Int { references.values.map(\.entries.count).max() ?? 0 }

    /// Some steps in one transaction, which sometimes crashes, and what time or a restart does after it.
    mutating func advance() async throws {
        let full = population > 40
        let drawn = (0..<Int.random(in: 5...24, using: &dice)).map { _ in ExchangeStep(&dice) }.filter { step in
            if case .publish = step { !full } else { true }
        }
        let crashes = dice.chance(4)
        let before = chunk
        do {
            chunk = try await test.write { transaction in
                var chunk = before
                chunk.effects = []
                for step in drawn { try transaction.perform(step, &chunk.held, &chunk.published, &chunk.effects) }
                if crashes { throw Crash() }
                return chunk
            }
            for effect in chunk.effects { try apply(effect) }
        } catch is Crash {
            note("crash")
        }
        steps += drawn.count
        try await compareCounts()
        try await passTime()
    }

    private mutating func passTime() async throws {
        steps += 1
        switch Int.random(in: 0..<1000, using: &dice) {
        case 0..<12:
            note("restart")
            test.hub.close()
            test = try Self.open(test.directory, clock)
            for name in references.keys { references[name]?.restart(now: clock.now) }
        case 12..<22:
            note("jump back")
            clock.advance(.seconds(-Int.random(in: 60...200_000, using: &dice)))
        case 22..<32:
            note("jump forward")
            clock.advance(.seconds(Int.random(in: 60...200_000, using: &dice)))
        default: clock.advance(.milliseconds(Int.random(in: 0...9000, using: &dice)))
        }
    }

    private mutating func note(_ what: String) { happened[what, default: 0] += 1 }

    private mutating func apply(_ effect: ExchangeEffect) throws {
        let now = clock.now
        switch effect {
        case .published(let number, let key, let lane, let delay):
            note("publish")
            for name in references.keys {
                references[name]?.publish(number, key: key, lane, after: delay, now: now)
            }
        case .claimed(let subscriber, let limit, let deliveries):
            let wanted = references[subscriber]?.claim(limit: limit, lease: Self.lease, now: now) ?? []
            let (found, expected) = (
                deliveries.map { "\($0.number):\($0.token):\($0.attempts):\($0.lapses)" },
                wanted.map { "\($0.number):\($0.token):\($0.attempts):\($0.lapses)" }
            )
            guard found == expected else { throw different("\(subscriber) claimed \(found), not \(expected)") }
            if deliveries.contains(where: \.leaseExpired) { note("expire") }
            note("claim")
        case .settled(let claim, let outcome, let held):
            let answer = references[claim.subscriber]?.settle(claim.number, token: claim.token, outcome, now: now)
            if let complaint = answer?.complaint { throw different(complaint) }
            guard answer?.held == held else { throw different("\(claim) was \(held ? "held" : "lost") wrongly") }
            note(held ? "settle" : "stale")
        case .replayed(let subscriber, let number):
            note("replay")
            references[subscriber]?.replay(number, now: now)
        case .discarded(let subscriber, let number):
            note("discard")
            references[subscriber]?.discard(number)
        }
    }

    private func different(_ what: String) -> Difference { Difference(description: "step \(steps): \(what)") }

    /// At least once: what was published and is neither delivered nor given up is still there, in its state.
    func compareCounts() async throws {
        for queue in try await test.hub.read({ try $0.queues() }) {
            guard let reference = references[queue.subscriber] else { throw different("a queue too much") }
            guard queue.counts == reference.counts else {
                throw different("\(queue.subscriber) holds \(queue.counts), not \(reference.counts)")
            }
            let finished = reference.delivered.count + reference.discarded.count
            guard Int(queue.counts.total) + finished == chunk.published else {
                throw different("\(queue.subscriber) lost something")
            }
        }
    }

    /// The kept lengths are what is there when it is counted.
    func compareRecords() async throws {
        let rows = try await test.hub.read { snapshot in
            try snapshot.session.run(
                "count", "SELECT subscriber, state, count(*) AS n FROM delivery GROUP BY subscriber, state", [])
        }
        var counted: [String: QueueCounts] = references.mapValues { _ in QueueCounts() }
        for row in rows {
            guard let state = DeliveryState(rawValue: try row.text("state")) else { throw different("unknown state") }
            counted[try row.text("subscriber")]?[state] = try row.integer("n")
        }
        guard counted == references.mapValues(\.counts) else { throw different("records: \(counted)") }
    }

    /// Delivers what is left: everything that was published was delivered or given up by a person.
    mutating func drain() async throws {
        while population > 0 {
            clock.advance(.seconds(3600))
            for name in ["parks", "skips"] {
                let effects = try await test.write { transaction in
                    var effects: [ExchangeEffect] = []
                    for letter in try transaction.snapshot.deadLetters(of: name, limit: 100) {
                        effects.append(try transaction.giveUp(letter))
                    }
                    var held: [HeldClaim] = []
                    try transaction.take(name, 100, &held, &effects)
                    for claim in held { try transaction.end(claim, .acknowledged, &effects) }
                    return effects
                }
                for effect in effects { try apply(effect) }
            }
        }
        try await compareCounts()
        try await compareRecords()
        test.hub.close()
    }
}
