import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Threading

/// The exchange on an engine that was written outside the hub.
@Suite struct OtherEngineTests {
    private let heard = Guarded<[String]>([])
    private let refusal = Guarded<Problem?>(nil)
    private let test: TestBus
    private let engine: MemoryExchange
    private let exchange: Exchange

    init() throws {
        let (heard, refusal) = (heard, refusal)
        test = try TestBus(hear: { event, _ in
            heard.withLock { $0.append(event.party) }
            if let problem = refusal.withLock({ $0 }) { throw problem }
            return EditionStored(id: event.party, version: 1)
        })
        engine = MemoryExchange(for: "reception.hear", clock: test.clock.wallClock)
        exchange = test.exchange(on: engine)
    }

    private func publish(_ number: Int64, key: String) {
        let body = JSONCodec.encode(GetParty(party: "\(number)").record)
        engine.publish(OutboxEvent(type: "getParty", key: key, body: body), id: number)
    }

    @Test func `what another engine publishes is delivered in order per key, tried again and settled`() async throws {
        refusal.withLock { $0 = Problem(.busy, "away") }
        publish(1, key: "a")
        publish(2, key: "a")
        #expect(try await exchange.deliverDue() == 1)
        #expect(try await engine.queues().first?.counts[.retrying] == 1)
        refusal.withLock { $0 = nil }
        test.clock.advance(.seconds(3))
        #expect(try await exchange.deliverDue() == 2)
        #expect(heard.withLock { $0 } == ["1", "1", "2"])
        #expect(try await engine.queues().first?.counts.total == 0)
    }

    @Test func `what another engine buries parks its key until it is replayed`() async throws {
        refusal.withLock { $0 = Problem(.invalid, "wrong") }
        publish(1, key: "a")
        try await exchange.deliverDue()
        refusal.withLock { $0 = nil }
        publish(2, key: "a")
        #expect(try await exchange.deliverDue() == 0)
        let letter = try #require(try await engine.deadLetters(of: nil, after: nil, limit: 1).first)
        #expect(letter.reason == "invalid.wrong")
        let author = Author(who: "staff:anna", operation: "test", trace: "0")
        try await engine.replay(letter.id, as: author)
        #expect(try await exchange.deliverDue() == 2)
        #expect(heard.withLock { $0 } == ["1", "1", "2"])
    }

    @Test func `an exchange on another engine wakes when that says so`() async throws {
        exchange.start()
        publish(1, key: "a")
        try await eventually("it is heard") { heard.withLock { $0 } == ["1"] }
        await exchange.stop()
    }
}
