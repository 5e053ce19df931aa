import Logging
import MessageModel
import Messages
import Metrics
import TestSupport
import Testing
import Threading

@testable import Channel

@Suite struct EntranceTests {
    private let metrics = MetricRegistry()
    private let logged = Guarded<[String]>([])
    private let one = EntranceWindow.Limits(most: 1, least: 1, first: 1, longest: .zero)

    private func entrance() -> Entrance {
        Entrance(one, metrics: metrics, log: Log { [logged] line in logged.withLock { $0.append(line) } })
    }

    @Test func `who finds no room is sent away before anything is done for it, and readers stand in another line`()
        async
    {
        let entrance = entrance()
        let outcome = await entrance.pass(.writing) { _ in
            let second: Void? = await entrance.pass(.writing) { _ in Issue.record("it was let in") }
            #expect(second == nil)
            return await entrance.pass(.reading) { _ in true }
        }
        #expect(outcome == true)
        #expect(await entrance.pass(.writing) { _ in true } == true)
    }

    @Test func `P9: each who was sent away is counted, and the log tells of it once`() async {
        let entrance = entrance()
        _ = await entrance.pass(.writing) { _ in
            for _ in 0..<3 { _ = await entrance.pass(.writing) { _ in } }
        }
        #expect(metrics.value("pavilion_sent_away_total", labels: ["purpose": "writing"]) == 3)
        #expect(logged.withLock { $0.count { $0.contains("entrance.sentAway") } } == 1)
    }

    @Test func `those who are sent away are told when to come again, not all at the same time`() {
        let waits = Set((0..<100).map { _ in Entrance.refusal().retryAfter })
        #expect(waits.count > 1)
        #expect(waits.allSatisfy { ($0 ?? .zero) >= .seconds(1) })
    }

    @Test
    func `a guest whose turn comes too late is sent away and nothing of it is written, others in its line are served`()
        async throws
    {
        let test = try TestBus()
        let entrance = entrance()
        await entrance.pass(.writing) { guest in
            // Somebody finds no room: from now on waits count, and every one is too long.
            _ = await entrance.pass(.writing) { _ in }
            let late = Caller(.everyone, idempotencyKey: "late", guest: guest)
            let problem = await #expect(throws: Problem.self) {
                try await test.bus.call(Reception.sign, GetEdition(code: "ada"), as: late)
            }
            #expect(problem?.kind == .busy && problem?.retryAfter != nil)
        }
        #expect(try await test.count() == 0)
        try await test.sign("bob", key: "late")
        #expect(try await test.count() == 1)
    }
}
