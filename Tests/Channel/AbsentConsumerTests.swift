import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Channel

/// A consumer that is away for a week: what people do goes on, bulk work waits, and nothing is lost.
@Suite struct AbsentConsumerTests {
    private static let bound: Int64 = 120
    private static let keys = ["a", "b", "c", "d", "e"]
    private let isAway = Guarded(true)
    private let heard = Guarded<[String]>([])

    private func bus(skips: Bool = false, failure: Problem = Problem(.busy, "away")) throws -> TestBus {
        let (isAway, heard) = (isAway, heard)
        var contract = Reception.receptionContract()
        contract.subscribes = [
            ContractSubscription(event: "getParty", operation: "hear", skips: skips, bound: Self.bound)
        ]
        return try TestBus(
            hear: { event, _ in
                if isAway.withLock({ $0 }) { throw failure }
                heard.withLock { $0.append(event.party) }
                return EditionStored(id: event.party, version: 1)
            }, contract: contract)
    }

    /// Publishes the event of this number. False: refused, because the queue is full.
    private func publish(_ number: Int, _ lane: Lane, on test: TestBus) async throws -> Bool {
        let (event, key) = (GetParty(party: "\(number + 1)"), Self.keys[number % Self.keys.count])
        let author = Author(who: "system:test", operation: "test.publish", trace: "0")
        do {
            try await test.hub.write(as: author, lane: lane) { try $0.publish(event, key: key) }
            return true
        } catch let problem as Problem where problem.code == "queueFull" {
            return false
        }
    }

    private func length(_ test: TestBus) async throws -> Int64 { try await test.deliveries().values.reduce(0, +) }

    @Test func `P4: a week without the consumer loses nothing: bulk work waits at the bound, people go on`()
        async throws
    {
        let test = try bus()
        var (accepted, refusals): ([Int], Int) = ([], 0)
        for hour in 0..<(7 * 24) {
            let (person, mailing) = (2 * hour, 2 * hour + 1)
            #expect(try await publish(person, .interactive, on: test))
            accepted.append(person)
            let isFull = try await length(test) >= Self.bound
            let isAccepted = try await publish(mailing, .bulk, on: test)
            #expect(isAccepted != isFull)
            if isAccepted { accepted.append(mailing) } else { refusals += 1 }
            try await test.exchange.deliverDue()
            test.clock.advance(.seconds(3600))
        }
        #expect(refusals > 80 && accepted.count > 7 * 24 + 50)
        #expect(try await length(test) == Int64(accepted.count))
        #expect(try await HubExchange(test.hub).deadLetters(of: nil, after: nil, limit: 9).isEmpty)
        #expect(test.log.contains { $0.contains("exchange.queueFull") })
        isAway.withLock { $0 = false }
        // No retry is further away.
        test.clock.advance(.seconds(2 * 3600))
        try await test.exchange.deliverDue()
        #expect(try await test.deliveries() == [:])
        let delivered = heard.withLock { $0.compactMap { Int($0) }.map { $0 - 1 } }
        #expect(delivered.sorted() == accepted)
        for key in Self.keys.indices {
            let line = delivered.filter { $0 % Self.keys.count == key }
            #expect(line == line.sorted(), "key \(Self.keys[key])")
        }
        #expect(try await publish(0, .bulk, on: test))
    }

    @Test func `what is skipped in a week is kept for thirty days, each from its own hour, and then given up`()
        async throws
    {
        let test = try bus(skips: true, failure: Problem(.invalid, "wrong"))
        for hour in 0..<(7 * 24) {
            #expect(try await publish(hour, .interactive, on: test))
            try await test.exchange.deliverDue()
            test.clock.advance(.seconds(3600))
        }
        #expect(try await test.deliveries() == ["skipped": 168])
        #expect(test.log.contains { $0.contains("exchange.queueFull") })
        test.clock.advance(Exchange.retention - .seconds(7 * 86_400))
        try await test.exchange.discardSkipped()
        #expect(try await test.deliveries() == ["skipped": 168])
        test.clock.advance(.seconds(24 * 3600 + 1))
        try await test.exchange.discardSkipped()
        #expect(try await test.deliveries() == ["skipped": 143])
        test.clock.advance(.seconds(7 * 86_400))
        // Some of it at a time, so that nobody waits for it.
        try await test.exchange.discardSkipped()
        #expect(try await test.deliveries() == ["skipped": 43])
        try await test.exchange.discardSkipped()
        #expect(try await test.deliveries() == [:])
        #expect(test.log.count { $0.contains("exchange.discarded") } == 3)
    }
}
