import Channel
import Hub
import MessageModel
import Messages
import Metrics
import TestSupport
import Testing
import Threading
import Timekeeping

/// What a subscriber heard, and how it takes the next event.
private final class Listener: Sendable {
    private let state = Guarded<(heard: [String], refusal: Problem?)>(([], nil))

    var heard: [String] { state.withLock { $0.heard } }

    /// Nil: it takes what comes.
    func refuse(with problem: Problem?) { state.withLock { $0.refusal = problem } }

    func hear(_ event: GetParty, _ call: ServiceCall) throws -> EditionStored {
        let refusal = state.withLock { state in
            state.heard.append(event.party)
            return state.refusal
        }
        if let refusal { throw refusal }
        return EditionStored(id: event.party, version: 1)
    }
}

@Suite struct ExchangeTests {
    private let listener = Listener()
    private let test: TestBus

    init() throws {
        let listener = listener
        var backoff = Backoff()
        backoff.attempts = 3
        test = try TestBus(hear: { try listener.hear($0, $1) }, backoff: backoff)
    }

    @Test func `P4: an event reaches its subscriber once when all goes well`() async throws {
        let guest = try await test.sign("ada")
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(try await test.exchange.deliverDue() == 0)
        #expect(listener.heard == [guest.id])
        #expect(try await test.deliveries() == [:])
    }

    @Test func `an event carries the trace of the call that published it`() async throws {
        let trace = Guarded("")
        let test = try TestBus(hear: { _, call in
            trace.withLock { $0 = call.caller.trace }
            return EditionStored(id: "1", version: 1)
        })
        let caller = Caller(.everyone)
        _ = try await test.bus.call(Reception.sign, GetEdition(code: "ada"), as: caller)
        try await test.exchange.deliverDue()
        #expect(trace.withLock { $0 } == caller.trace)
    }

    @Test func `an event whose change was refused is never heard of`() async throws {
        try await test.sign("ada")
        await #expect(throws: Problem.self) { try await test.sign("ada") }
        #expect(try await test.exchange.deliverDue() == 1)
    }

    @Test func `P4: a failed delivery is tried again after a wait that grows`() async throws {
        listener.refuse(with: Problem(.busy, "away"))
        try await test.sign("ada")
        #expect(try await test.exchange.deliverDue() == 1)
        test.clock.advance(.seconds(1))
        #expect(try await test.exchange.deliverDue() == 0)
        test.clock.advance(.milliseconds(1400))
        #expect(try await test.exchange.deliverDue() == 1)
        test.clock.advance(.seconds(3))
        #expect(try await test.exchange.deliverDue() == 0)
        listener.refuse(with: nil)
        test.clock.advance(.milliseconds(1800))
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(try await test.deliveries() == [:])
        #expect(test.log.count { $0.contains("exchange.retry") && $0.contains("busy.away") } == 2)
    }

    @Test func `P4: after the last attempt an event is a dead letter that parks its key, and only its key`()
        async throws
    {
        listener.refuse(with: Problem(.busy, "away"))
        try await test.sign("ada")
        for _ in 0..<3 {
            try await test.exchange.deliverDue()
            test.clock.advance(.seconds(3600))
        }
        #expect(try await test.deliveries() == ["dead": 1])
        listener.refuse(with: nil)
        let parked = try await test.sign("alf")
        let free = try await test.sign("bob")
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(listener.heard.contains(free.id))
        #expect(!listener.heard.contains(parked.id))
        #expect(try await test.deliveries() == ["dead": 1, "waiting": 1])
        #expect(test.log.contains { $0.contains("exchange.dead") })
    }

    @Test(arguments: [Problem.Kind.invalid, .malformed, .unsupported, .tooLarge])
    func `an event that the subscriber calls wrong is dead at once`(kind: Problem.Kind) async throws {
        listener.refuse(with: Problem(kind, "wrong"))
        try await test.sign("ada")
        try await test.exchange.deliverDue()
        #expect(listener.heard.count == 1)
        #expect(try await test.deliveries() == ["dead": 1])
    }

    @Test func `an event that cannot be read is dead at once, and nobody hears it`() async throws {
        let author = Author(who: "system:test", operation: "test", trace: "0")
        try await test.hub.write(as: author) { transaction in
            try transaction.publish(OutboxEvent(type: "getParty", key: "a", body: Array("{}".utf8)))
        }
        try await test.exchange.deliverDue()
        #expect(listener.heard.isEmpty)
        #expect(try await test.deliveries() == ["dead": 1])
    }

    @Test func `P4: events of a key are heard in the order of their publication, also when one is retried`()
        async throws
    {
        listener.refuse(with: Problem(.busy, "away"))
        let first = try await test.sign("a1")
        let second = try await test.sign("a2")
        try await test.exchange.deliverDue()
        listener.refuse(with: nil)
        test.clock.advance(.seconds(3))
        try await test.exchange.deliverDue()
        #expect(listener.heard == [first.id, first.id, second.id])
    }

    @Test func `P4: what was claimed by somebody who died is delivered after its lease`() async throws {
        let guest = try await test.sign("ada")
        try await claimAndDie()
        #expect(try await test.exchange.deliverDue() == 0)
        test.clock.advance(.seconds(120))
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(listener.heard == [guest.id])
        #expect(test.log.contains { $0.contains("exchange.leaseExpired") })
    }

    @Test func `P4: a running exchange delivers what is published, also after it was stopped and started`() async throws
    {
        test.exchange.start()
        let first = try await test.sign("a1")
        try await eventually("the first is heard of") { listener.heard == [first.id] }
        await test.exchange.stop()
        let second = try await test.sign("a2")
        #expect(listener.heard == [first.id])
        test.exchange.start()
        try await eventually("the second is heard of") { listener.heard == [first.id, second.id] }
        let third = try await test.sign("a3")
        try await eventually("the third is heard of") { listener.heard.last == third.id }
        await test.exchange.stop()
    }

    @Test func `an exchange without anything to do rests, also after it was stopped and started`() async throws {
        test.exchange.start()
        await test.exchange.stop()
        test.exchange.start()
        try await test.sign("ada")
        try await eventually("the guest is heard of") { listener.heard.count == 1 }
        try await eventually("it is settled") { try await test.deliveries() == [:] }
        let before = test.metrics.value("hub_writes_total")
        for _ in 0..<300 { _ = try await test.count() }
        #expect(test.metrics.value("hub_writes_total") - before <= 2)
        await test.exchange.stop()
    }

    @Test func `deliveries are counted by subscriber and outcome`() async throws {
        func count(_ outcome: String) -> Double {
            test.metrics.value(
                "pavilion_deliveries_total", labels: ["subscriber": "reception.hear", "outcome": outcome])
        }
        try await test.sign("ada")
        try await test.exchange.deliverDue()
        listener.refuse(with: Problem(.busy, "away"))
        try await test.sign("bob")
        try await test.exchange.deliverDue()
        listener.refuse(with: Problem(.invalid, "wrong"))
        try await test.sign("cid")
        try await test.exchange.deliverDue()
        #expect([count("acknowledged"), count("retried"), count("dead")] == [1, 1, 1])
    }

    private func claimAndDie() async throws {
        let author = Author(who: "system:test", operation: "test", trace: "0")
        _ = try await test.hub.write(as: author) { transaction in
            try transaction.claim(for: "reception.hear", limit: 10, lease: .seconds(120))
        }
    }
}
