import MessageModel
import Metrics
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Hub

@Suite struct QueueTests {
    private let test: TestHub
    private static let mail = Subscription(type: "left", subscriber: "mail", bound: 4)

    init() throws { test = try TestHub(subscriptions: [Self.mail]) }

    private func publish(
        _ body: String, key: String? = nil, lane: Lane = .interactive, priority: Lane? = nil,
        after delay: Duration = .zero,
        on hub: TestHub? = nil
    ) async throws {
        let event = OutboxEvent(type: "left", key: key ?? body, body: Array(body.utf8))
        try await (hub ?? test).write(lane: lane) { try $0.publish(event, priority: priority, after: delay) }
    }

    private func claim(_ limit: Int = 10) async throws -> [Delivery] {
        try await test.write { try $0.claim(for: "mail", limit: limit, lease: .seconds(30)) }
    }

    private func bodies() async throws -> [String] {
        try await claim().map { String(decoding: $0.event.body, as: UTF8.self) }
    }

    private func queue(_ hub: TestHub? = nil) async throws -> Queue {
        try #require(try await (hub ?? test).hub.read { try $0.queues() }.first)
    }

    private func length(_ state: String) -> Double {
        test.metrics.value("pavilion_queue_length", labels: ["subscriber": "mail", "state": state])
    }

    @Test func `P8: an event of a gate goes before those of a mailing, whoever came first`() async throws {
        try await publish("mailing", lane: .bulk)
        try await publish("person")
        try await publish("gate", lane: .gate)
        try await publish("raised", lane: .bulk, priority: .gate)
        #expect(try await bodies() == ["gate", "raised", "person", "mailing"])
    }

    @Test func `a more urgent event does not overtake one of its key`() async throws {
        try await publish("1", key: "k", lane: .bulk)
        try await publish("2", key: "k", lane: .gate)
        #expect(try await bodies() == ["1"])
    }

    @Test func `a delayed event comes when it is due and holds up nothing of its key before`() async throws {
        try await publish("late", key: "k", after: .seconds(60))
        try await publish("soon", key: "k")
        #expect(try await test.hub.read { try $0.nextDelivery(for: "mail") } == Instant(milliseconds: 0))
        let soon = try #require(try await claim().first)
        #expect(soon.event.body == Array("soon".utf8))
        test.clock.advance(.seconds(29))
        #expect(try await test.write { try $0.settle(soon.settled(.acknowledged)) })
        #expect(try await bodies() == [])
        #expect(try await test.hub.read { try $0.nextDelivery(for: "mail") } == test.clock.now + .seconds(31))
        test.clock.advance(.seconds(31))
        #expect(try await bodies() == ["late"])
    }

    @Test func `a returned delivery is there again at once, and the claim does not count`() async throws {
        try await publish("1")
        let first = try #require(try await claim().first)
        #expect(try await test.write { try $0.settle(first.settled(.returned)) })
        let second = try #require(try await claim().first)
        #expect(second.attempts == 1)
        #expect(second.token > first.token)
    }

    @Test func `P9: a full queue refuses bulk work, says so, and lets gates and people go on`() async throws {
        for number in 1...4 { try await publish("\(number)", lane: .bulk) }
        let refused = try await problem { try await publish("too many", lane: .bulk) }
        #expect((refused?.kind, refused?.code) == (.busy, "queueFull"))
        try await publish("5")
        try await publish("6", lane: .gate)
        #expect(try await queue().isFull)
        #expect(test.metrics.value("pavilion_queue_full", labels: ["subscriber": "mail"]) == 1)
        #expect(test.logged.withLock { $0.contains { $0.contains("exchange.queueFull") } })
        for delivery in try await claim() {
            try await test.write { _ = try $0.settle(delivery.settled(.acknowledged)) }
        }
        try await publish("7", lane: .bulk)
        #expect(test.metrics.value("pavilion_queue_full", labels: ["subscriber": "mail"]) == 0)
    }

    @Test func `a queue's length is known without counting, also after a rollback and a restart`() async throws {
        try await publish("1", key: "k")
        _ = try await problem {
            try await test.write { transaction in
                try transaction.publish(OutboxEvent(type: "left", key: "x", body: []))
                throw Problem(.invalid, "no")
            }
        }
        try await publish("2", key: "k")
        #expect([length("ready"), length("waiting")] == [1, 1])
        test.hub.close()
        let reopened = try TestHub(in: test.directory, subscriptions: [Self.mail], clock: test.clock)
        let counts = try await queue(reopened).counts
        #expect((counts[.ready], counts[.waiting], counts.total) == (1, 1, 2))
        #expect(
            reopened.metrics.value("pavilion_queue_length", labels: ["subscriber": "mail", "state": "waiting"]) == 1)
    }

    @Test func `P9: what a subscription leaves behind that is no more is seen and told, not lost`() async throws {
        try await publish("1")
        test.hub.close()
        let reopened = try TestHub(in: test.directory, clock: test.clock)
        let orphan = try await queue(reopened)
        #expect((orphan.subscriber, orphan.counts[.ready], orphan.bound) == ("mail", 1, nil))
        #expect(reopened.logged.withLock { $0.contains { $0.contains("exchange.orphaned") } })
    }

    @Test func `a queue moves while it is claimed from, and is empty at rest`() async throws {
        #expect(try await queue().isMoving(at: test.clock.now))
        try await publish("1")
        #expect(try await queue().oldest(at: test.clock.now) == test.clock.now)
        #expect(try await queue().isMoving(at: test.clock.now + .seconds(599)))
        #expect(try await !queue().isMoving(at: test.clock.now + .seconds(600)))
        test.clock.advance(.seconds(590))
        let claimed = try await claim()
        try await test.write { transaction in
            for delivery in claimed { _ = try transaction.settle(delivery.settled(.returned)) }
        }
        #expect(try await queue().isMoving(at: test.clock.now + .seconds(599)))
        #expect(try await !queue().isMoving(at: test.clock.now + .seconds(600)))
    }

    @Test func `P9: a queue whose lease ended long ago does not move, one that is at work does`() async throws {
        try await publish("1")
        try await publish("2")
        let long = Duration.seconds(3600)
        _ = try await test.write { try $0.claim(for: "mail", limit: 1, lease: long) }
        #expect(try await queue().isMoving(at: test.clock.now + .seconds(3599)))
        #expect(try await !queue().isMoving(at: test.clock.now + long + .seconds(600)))
        _ = try await claim()
        #expect(try await queue().isMoving(at: test.clock.now + .seconds(629)))
        #expect(try await !queue().isMoving(at: test.clock.now + .seconds(630)))
    }

    @Test func `P9: what is due for a retry or after a delay and nobody claims is seen to wait`() async throws {
        try await publish("late", after: .seconds(60))
        #expect(try await queue().oldest(at: test.clock.now + .seconds(59)) == nil)
        let due = test.clock.now + .seconds(60)
        #expect(try await queue().oldest(at: due) == due)
        #expect(try await !queue().isMoving(at: due + .seconds(600)))
        try await publish("tried")
        let delivery = try #require(try await claim().first)
        let outcome = Outcome.retry(after: .seconds(20), reason: "busy")
        #expect(try await test.write { try $0.settle(delivery.settled(outcome)) })
        #expect(try await queue().oldest(at: test.clock.now + .seconds(19)) == nil)
        #expect(try await !queue().isMoving(at: test.clock.now + .seconds(620)))
    }

    @Test func `P4: a clock that was set back holds up nothing for longer than a retry may take`() async throws {
        for key in ["fresh", "leased", "retried"] { try await publish(key) }
        for delivery in try await claim() where delivery.event.key != "leased" {
            let outcome: Outcome =
                delivery.event.key == "fresh" ? .returned : .retry(after: .seconds(9), reason: "busy")
            #expect(try await test.write { try $0.settle(delivery.settled(outcome)) })
        }
        test.clock.advance(.seconds(-86_400))
        // What lost its lease goes alone.
        let bodies = [try await bodies(), try await bodies()]
        #expect(Set(bodies.joined()) == ["fresh", "leased", "retried"])
    }

    @Test func `a clock that jumps forward ends leases, and the old token is worth nothing`() async throws {
        try await publish("1")
        let old = try #require(try await claim().first)
        test.clock.advance(.seconds(365 * 86_400))
        let new = try #require(try await claim().first)
        #expect(new.leaseExpired)
        #expect(try await test.write { try $0.settle(old.settled(.acknowledged)) } == false)
        #expect(try await test.write { try $0.settle(new.settled(.acknowledged)) })
    }
}
