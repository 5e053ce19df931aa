import Hub
import MessageModel
import Messages
import Metrics
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Channel

@Suite struct ExchangeFaultTests {
    private let heard = Guarded<[String?]>([])

    private func bus(
        deadline: Int64 = 60_000, skips: Bool? = nil, bound: Int64? = nil, calls: Int64? = nil,
        _ hear: @escaping @Sendable (GetParty) async throws -> Void = { _ in }
    ) throws -> TestBus {
        var contract = Reception.receptionContract(deadline: deadline)
        contract.concurrentCalls = calls
        contract.subscribes = [
            ContractSubscription(event: "getParty", operation: "hear", skips: skips, bound: bound)
        ]
        let heard = heard
        return try TestBus(
            hear: { event, call in
                heard.withLock { $0.append(call.caller.idempotencyKey) }
                try await hear(event)
                return EditionStored(id: event.party, version: 1)
            }, contract: contract)
    }

    @Test func `P2: a consumer that crashes after its work gets the event again under the same key`() async throws {
        let test = try bus()
        let engine = WatchedExchange(test.hub)
        let exchange = test.exchange(on: engine)
        engine.crash()
        try await test.sign("ada")
        try await exchange.deliverDue()
        engine.recover()
        #expect(try await exchange.deliverDue() == 0)
        test.clock.advance(.seconds(120))
        #expect(try await exchange.deliverDue() == 1)
        let keys = heard.withLock { $0 }
        #expect(keys.count == 2 && keys[0] != nil && keys[0] == keys[1])
        #expect(try await test.deliveries() == [:])
        #expect(test.log.contains { $0.contains("exchange.leaseExpired") })
    }

    @Test func `P2: of two workers with one delivery only the one who holds the lease settles it`() async throws {
        let test = try bus()
        let engine = HubExchange(test.hub)
        func claim() async throws -> [Delivery] {
            try await engine.turn("reception.hear", settling: [], claiming: 1, lease: .seconds(9), lane: .bulk).claimed
        }
        func settle(_ delivery: Delivery) async throws -> [Settlement] {
            try await engine.turn(
                "reception.hear", settling: [delivery.settled(.acknowledged)], claiming: 0, lease: .seconds(9),
                lane: .bulk
            ).lost
        }
        try await test.sign("ada")
        let slow = try #require(try await claim().first)
        test.clock.advance(.seconds(9))
        let quick = try #require(try await claim().first)
        #expect(try await settle(slow).count == 1)
        #expect(try await test.deliveries() == ["leased": 1])
        #expect(try await settle(quick).isEmpty)
        #expect(try await settle(quick).count == 1)
        #expect(try await test.deliveries() == [:])
    }

    @Test func `P4: a poison message parks its key with its reason, and no other`() async throws {
        let poison = Guarded<String?>(nil)
        let test = try bus { event in
            if event.party == poison.withLock({ $0 }) { throw Problem(.invalid, "poison") }
        }
        let first = try await test.sign("a1")
        poison.withLock { $0 = first.id }
        for name in ["a2", "b1", "c1"] { try await test.sign(name) }
        #expect(try await test.exchange.deliverDue() == 3)
        #expect(try await test.deliveries() == ["dead": 1, "waiting": 1])
        let letter = try #require(try await HubExchange(test.hub).deadLetters(of: nil, after: nil, limit: 9).first)
        #expect((letter.reason, letter.key, letter.parks) == ("invalid.poison", "a", true))
    }

    @Test func `P4: what kills whoever takes it is tried a few times, alone, and then parks its key untried`()
        async throws
    {
        let test = try bus()
        let engine = WatchedExchange(test.hub)
        let exchange = test.exchange(on: engine)
        try await test.sign("poison")
        engine.crash()
        for waits in [0, 0, 2, 4, 8] {
            // Whoever claimed has until the end of its lease to answer, and then it rests.
            test.clock.advance(.seconds(120))
            _ = try await exchange.deliverDue()
            test.clock.advance(.seconds(waits))
            _ = try await exchange.deliverDue()
        }
        let calls = heard.withLock { $0.count }
        #expect(calls == 5)
        engine.recover()
        test.clock.advance(.seconds(120))
        #expect(try await exchange.deliverDue() == 0)
        test.clock.advance(.seconds(16))
        #expect(try await exchange.deliverDue() == 1)
        #expect(heard.withLock { $0.count } == calls)
        #expect(try await test.deliveries() == ["dead": 1])
        let letter = try #require(try await HubExchange(test.hub).deadLetters(of: nil, after: nil, limit: 9).first)
        #expect((letter.reason, letter.key) == ("leaseExpired", "p"))
    }

    @Test func `P4: a key that hangs holds up no other, and its own events keep their order`() async throws {
        let (door, slow, order) = (Door(), Guarded<String?>(nil), Guarded<[String]>([]))
        let test = try bus { event in
            order.withLock { $0.append(event.party) }
            if event.party == slow.withLock({ $0 }) { await door.pass() }
        }
        let first = try await test.sign("a1").id
        slow.withLock { $0 = first }
        let second = try await test.sign("a2").id
        let others = Set(try await [test.sign("b1").id, test.sign("c1").id])
        async let tried = test.exchange.deliverDue()
        try await eventually("the others are heard") { order.withLock { others.isSubset(of: $0) } }
        #expect(!order.withLock { $0.contains(second) })
        door.open()
        #expect(try await tried == 4)
        #expect(order.withLock { $0.last } == second)
        #expect(try await test.deliveries() == [:])
    }

    @Test func `an exchange that stops gives back what it has claimed and not begun`() async throws {
        let door = Door()
        let test = try bus(deadline: 5000, calls: 1) { _ in await door.pass() }
        for name in ["a", "b", "c"] { try await test.sign(name) }
        test.exchange.start()
        try await eventually("the first is at work") { door.waiting == 1 }
        #expect(try await test.deliveries() == ["leased": 3])
        await test.exchange.stop(within: .zero)
        door.open()
        try await eventually("it is settled") { try await test.deliveries() == ["ready": 2] }
        #expect(heard.withLock { $0.count } == 1)
    }

    @Test func `a subscription that skips goes on past a poison message`() async throws {
        let test = try bus(skips: true) { _ in throw Problem(.invalid, "poison") }
        for name in ["a1", "a2"] { try await test.sign(name) }
        #expect(try await test.exchange.deliverDue() == 2)
        #expect(try await test.deliveries() == ["skipped": 2])
    }

    @Test func `a handler that hangs is left at its deadline, and its event is tried again`() async throws {
        let test = try bus(deadline: 50) { _ in try await Task.sleep(for: .seconds(3600)) }
        try await test.sign("ada")
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(try await test.deliveries() == ["retrying": 1])
        #expect(test.log.contains { $0.contains("exchange.retry") && $0.contains("unknownOutcome") })
    }

    @Test func `a handler that throws what nobody knows is tried again`() async throws {
        struct Surprise: Error {}
        let test = try bus { _ in throw Surprise() }
        try await test.sign("ada")
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(try await test.deliveries() == ["retrying": 1])
        #expect(test.log.contains { $0.contains("exchange.retry") && $0.contains("internalError") })
    }

    @Test func `P9: bulk work waits for a subscriber that has too much before it, people do not`() async throws {
        let test = try bus(bound: 1)
        try await test.sign("a1")
        let author = Author(who: "system:test", operation: "test", trace: "0")
        let event = GetParty(party: "1")
        await #expect(throws: Problem.self) {
            try await test.hub.write(as: author, lane: .bulk) { try $0.publish(event, key: "b") }
        }
        let importer = Caller(.everyone, lane: .bulk)
        let refusal = await #expect(throws: Problem.self) {
            try await test.bus.call(Reception.sign, GetEdition(code: "c1"), as: importer)
        }
        #expect((refusal?.code, refusal?.retryAfter) == ("queueFull", .seconds(60)))
        try await test.sign("a2")
        #expect(try await test.deliveries() == ["ready": 1, "waiting": 1])
    }

    @Test func `P9: how long the oldest waits is measured, and a queue that nobody claims from is told`() async throws {
        let test = try bus()
        try await test.sign("ada")
        test.clock.advance(.seconds(601))
        #expect(try await test.exchange.observe() == ["reception.hear"])
        #expect(test.metrics.value("pavilion_queue_age_seconds", labels: ["subscriber": "reception.hear"]) == 601)
        try await test.exchange.deliverDue()
        #expect(try await test.exchange.observe() == [])
        #expect(test.metrics.value("pavilion_queue_age_seconds", labels: ["subscriber": "reception.hear"]) == 0)
    }

    @Test func `what was skipped is given up after thirty days`() async throws {
        let test = try bus(skips: true) { _ in throw Problem(.invalid, "poison") }
        try await test.sign("ada")
        try await test.exchange.deliverDue()
        test.clock.advance(Exchange.retention)
        try await test.exchange.discardSkipped()
        #expect(try await test.deliveries() == ["skipped": 1])
        test.clock.advance(.milliseconds(1))
        try await test.exchange.discardSkipped()
        #expect(try await test.deliveries() == [:])
    }
}
