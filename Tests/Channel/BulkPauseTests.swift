import Hub
import MessageModel
import Messages
import Metrics
import TestSupport
import Testing
import Threading

@testable import Channel

/// The bulk lane pauses while the write-ahead log is too long; whoever waits for it holds up nobody else.
@Suite(.timeLimit(.minutes(1))) struct BulkPauseTests {
    private let isLong = Guarded(false)
    private let heard = Guarded<[String]>([])

    /// Two subscribers of the same event: `reception.hear`, a bulk one that skips, and `porch.listen`.
    private func bus() throws -> TestBus {
        let (isLong, heard) = (isLong, heard)
        let listen = ServiceOperation<GetParty, EditionStored>(service: "porch", name: "listen")
        func hearing(_ who: String) -> Reception.Hear {
            { event, call in
                let reply = try await call.decide { _ in EditionStored(id: "1", version: 1) }
                heard.withLock { $0.append("\(who) \(event.party)") }
                return reply
            }
        }
        var contract = Reception.receptionContract()
        contract.subscribes = [
            ContractSubscription(event: "getParty", operation: "hear", skips: true, urgency: .bulk)
        ]
        let porch = Contract(
            service: "porch", layer: .process, description: "Listens.",
            operation: [.sample("listen", request: "getParty", kind: .write, caller: [.system], idempotent: true)],
            subscribes: [ContractSubscription(event: "getParty", operation: "listen")])
        return try TestBus(
            hear: hearing("bulk"), contract: contract,
            also: [Service("porch", handlers: [.process(listen, hearing("people"))]), BatchSample.desk()],
            contracts: [porch, BatchSample.contract(deadline: 1000)],
            engine: { LongLogEngine(real: SQLiteEngine(directory: $0), isLong: isLong) })
    }

    private func heardBy(_ who: String) -> Int { heard.withLock { $0.count { $0.hasPrefix(who) } } }

    @Test func `P8: while bulk work pauses, people's events, calls and the watch go on, and it goes on after it`()
        async throws
    {
        let test = try bus()
        isLong.withLock { $0 = true }
        try await test.sign("a1")
        test.exchange.start()
        try await test.sign("a2")
        try await eventually("people hear of both") { heardBy("people") == 2 }
        try await eventually("the bulk subscriber's turn waits") {
            test.metrics.value("hub_bulk_paused") == 1
                && test.metrics.value("hub_write_queue_length", labels: ["lane": "bulk"]) > 0
        }
        #expect(try await test.exchange.observe() == [])
        #expect(try await test.count() == 2)
        #expect(heardBy("bulk") == 0)
        isLong.withLock { $0 = false }
        try await test.sign("a3")
        try await eventually("bulk work goes on") { heardBy("bulk") == 3 }
        await test.exchange.stop()
    }

    @Test func `a bulk call that waits too long is refused at its deadline, and gives its place back`() async throws {
        let test = try bus()
        isLong.withLock { $0 = true }
        try await test.sign("a1")
        for name in ["a", "b"] {
            let problem = await #expect(throws: Problem.self) {
                try await test.bus.call(
                    Reception.welcome, GetEdition(code: name), as: Caller(.everyone, lane: .bulk),
                    deadline: .now + .milliseconds(50))
            }
            #expect(problem == Problem(.busy, "deadline"))
        }
        isLong.withLock { $0 = false }
        _ = try await test.bus.call(Reception.welcome, GetEdition(code: "c"), as: Caller(.everyone))
        _ = try await test.bus.call(Reception.welcome, GetEdition(code: "d"), as: Caller(.everyone, lane: .bulk))
        #expect(try await test.count() == 3)
    }

    @Test func `a batch that waits for paused bulk work is told so for each message, and never that nothing is known`()
        async throws
    {
        let test = try bus()
        isLong.withLock { $0 = true }
        try await test.sign("a1")
        let lines = BatchSample.lines((10..<74).map { "guest-\($0)" })
        #expect(try await test.batch(lines).map(\.word) == lines.map { _ in "deferred deadline" })
        isLong.withLock { $0 = false }
        try await test.sign("a2")
        #expect(try await test.batch(lines).map(\.word) == lines.map { _ in "accepted" })
    }

    @Test func `an exchange stops although bulk work pauses, and nothing is lost`() async throws {
        let test = try bus()
        isLong.withLock { $0 = true }
        try await test.sign("a1")
        test.exchange.start()
        try await eventually("the bulk subscriber's turn waits") {
            test.metrics.value("hub_write_queue_length", labels: ["lane": "bulk"]) > 0
        }
        await test.exchange.stop(within: .milliseconds(50))
        #expect(heardBy("bulk") == 0)
        isLong.withLock { $0 = false }
        try await test.sign("a2")
        try await eventually("both are heard of") {
            test.clock.advance(.seconds(3600))
            try await test.exchange.deliverDue()
            return heardBy("bulk") == 2
        }
    }
}

/// SQLite with a log that is too long while a test wants it.
private struct LongLogEngine: Engine {
    let real: SQLiteEngine
    let isLong: Guarded<Bool>

    var dialect: Dialect { real.dialect }
    var damage: Damage { real.damage }

    func connect(_ role: ConnectionRole) throws(EngineFailure) -> any EngineConnection {
        LongLogConnection(real: try real.connect(role), isLong: isLong)
    }
}

private final class LongLogConnection: ForwardingConnection {
    let real: any EngineConnection
    private let isLong: Guarded<Bool>

    init(real: any EngineConnection, isLong: Guarded<Bool>) { (self.real, self.isLong) = (real, isLong) }

    var logBytes: Int { isLong.withLock { $0 } ? 1 << 40 : real.logBytes }
}
