import MessageModel
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Hub

@Suite struct OutboxTests {
    private static let outboxLength = Query("test.outbox", "SELECT count(*) AS count FROM outbox")
    private let test: TestHub

    init() throws {
        test = try TestHub(
            modules: [
                Guestbook.module, DataModule(name: "test", migrations: [], queries: [Self.outboxLength]),
            ],
            subscriptions: [
                Subscription(type: "arrived", subscriber: "mail"), Subscription(type: "arrived", subscriber: "sms"),
                Subscription(type: "left", subscriber: "mail"),
            ])
    }

    private func publish(_ type: String = "left", key: String, _ body: String) async throws {
        test.clock.advance(.milliseconds(1))
        try await test.write { try $0.publish(OutboxEvent(type: type, key: key, body: Array(body.utf8))) }
    }

    private func claim(_ subscriber: String = "mail", limit: Int = 10) async throws -> [Delivery] {
        try await test.write { try $0.claim(for: subscriber, limit: limit, lease: .seconds(30)) }
    }

    private func settle(_ delivery: Delivery, _ outcome: Outcome) async throws -> Bool {
        try await test.write { try $0.settle(delivery.settled(outcome)) }
    }

    private func acknowledge(_ delivery: Delivery) async throws -> Bool { try await settle(delivery, .acknowledged) }

    private func counts(_ subscriber: String = "mail") async throws -> [DeliveryState: Int64] {
        let queues = try await test.hub.read { try $0.queues() }
        let counts = try #require(queues.first { $0.subscriber == subscriber }).counts
        return Dictionary(uniqueKeysWithValues: DeliveryState.allCases.map { ($0, counts[$0]) }).filter {
            $0.value != 0
        }
    }

    private func outboxLength() async throws -> Int64? {
        try await test.hub.read { try $0.first(Self.outboxLength)?.integer("count") }
    }

    @Test func `an event reaches each subscriber of its type and is gone after the last acknowledgement`() async throws
    {
        try await publish("arrived", key: "1", "hello")
        let mail = try #require(try await claim("mail").first)
        let sms = try #require(try await claim("sms").first)
        #expect(mail.event == OutboxEvent(type: "arrived", key: "1", body: Array("hello".utf8)))
        #expect(mail.message == sms.message)
        #expect(mail.sent == test.clock.now)
        #expect(mail.correlation == "trace-1")
        #expect(try await acknowledge(mail))
        #expect(try await outboxLength() == 1)
        #expect(try await acknowledge(sms))
        #expect(try await outboxLength() == 0)
    }

    @Test func `an event that nobody subscribes to leaves nothing behind`() async throws {
        try await publish("unheard", key: "1", "hello")
        #expect(try await outboxLength() == 0)
    }

    @Test func `events of one key come one after the other, those of other keys beside them`() async throws {
        try await publish(key: "a", "a1")
        try await publish(key: "a", "a2")
        try await publish(key: "b", "b1")
        let first = try await claim()
        #expect(first.map { String(decoding: $0.event.body, as: UTF8.self) } == ["a1", "b1"])
        #expect(try await claim().isEmpty)
        for delivery in first { #expect(try await acknowledge(delivery)) }
        #expect(try await claim().map { String(decoding: $0.event.body, as: UTF8.self) } == ["a2"])
    }

    @Test func `a retried delivery comes again when it is due, still before the next of its key`() async throws {
        try await publish(key: "a", "a1")
        try await publish(key: "a", "a2")
        let delivery = try #require(try await claim().first)
        let later = test.clock.now + .seconds(5)
        #expect(try await settle(delivery, .retry(after: .seconds(5), reason: "busy")))
        #expect(try await claim().isEmpty)
        #expect(try await test.hub.read { try $0.nextDelivery(for: "mail") } == later)
        test.clock.advance(.seconds(5))
        let again = try #require(try await claim().first)
        #expect(again.id == delivery.id)
        #expect(again.attempts == 2)
        #expect(!again.leaseExpired)
    }

    @Test func `a lease ends with the process that held it`() async throws {
        try await publish(key: "a", "a1")
        let old = try #require(try await claim().first)
        test.hub.close()
        let reopened = try TestHub(
            in: test.directory, subscriptions: [Subscription(type: "left", subscriber: "mail")], clock: test.clock)
        let new = try #require(
            try await reopened.write { try $0.claim(for: "mail", limit: 10, lease: .seconds(30)) }.first)
        #expect(new.id == old.id)
        #expect(new.leaseExpired)
        #expect(try await reopened.write { try $0.settle(old.settled(.acknowledged)) } == false)
    }

    @Test func `an expired lease can be claimed again, and the old token is worth nothing`() async throws {
        try await publish(key: "a", "a1")
        let old = try #require(try await claim().first)
        test.clock.advance(.seconds(29))
        #expect(try await claim().isEmpty)
        test.clock.advance(.seconds(1))
        let new = try #require(try await claim().first)
        #expect(new.leaseExpired)
        #expect(new.token > old.token)
        #expect(try await acknowledge(old) == false)
        #expect(try await settle(old, .dead(reason: "late")) == false)
        #expect(try await settle(old, .retry(after: .zero, reason: "late")) == false)
        #expect(try await settle(old, .returned) == false)
        #expect(try await acknowledge(new))
        #expect(try await acknowledge(new) == false)
    }

    @Test func `a dead letter parks its key and no other`() async throws {
        try await publish(key: "a", "a1")
        let delivery = try #require(try await claim().first)
        #expect(try await settle(delivery, .dead(reason: "no such box")))
        try await publish(key: "a", "a2")
        try await publish(key: "b", "b1")
        #expect(try await claim().map(\.event.key) == ["b"])
        #expect(try await counts() == [.dead: 1, .waiting: 1, .leased: 1])
    }

    @Test func `a claim takes no more than its limit, oldest first`() async throws {
        for number in 1...3 { try await publish(key: "\(number)", "") }
        #expect(try await claim(limit: 2).map(\.event.key) == ["1", "2"])
        #expect(try await claim(limit: 2).map(\.event.key) == ["3"])
    }

    @Test func `publishing wakes after the commit those who subscribe, other writes nobody`() async throws {
        let wakes = Guarded<[Set<String>]>([])
        let woken = Flag()
        test.hub.setPublished { subscribers in
            wakes.withLock { $0.append(subscribers) }
            if subscribers.count == 1 { woken.raise() }
        }
        try await test.add("Ada")
        try await publish("arrived", key: "b", "b1")
        try await publish(key: "a", "a1")
        await woken.wait()
        #expect(wakes.withLock { $0 } == [["mail", "sms"], ["mail"]])
        #expect(try await claim().count == 2)
    }

    @Test func `P4: what lost its lease goes alone, and from the second time in a row after a rest`() async throws {
        for key in ["a", "b", "c"] { try await publish(key: key, key) }
        #expect(try await claim(limit: 2).map(\.event.key) == ["a", "b"])
        test.clock.advance(.seconds(30))
        #expect(try await claim().map(\.event.key) == ["c"])
        #expect(try await claim().map(\.event.key) == ["a"])
        let second = try #require(try await claim().first)
        #expect((second.event.key, second.lapses) == ("b", 1))
        #expect(try await settle(second, .retry(after: .zero, reason: "busy")))
        // One that was answered for is like any other.
        #expect(try await claim().map(\.lapses) == [0])
        test.clock.advance(.seconds(30))
        #expect(try await claim().map(\.event.key) == ["b"])
        #expect(try await claim().map(\.event.key) == ["c"])
        #expect(try await claim().isEmpty)
        test.clock.advance(.seconds(2))
        let again = try #require(try await claim().first)
        #expect((again.event.key, again.lapses, again.attempts) == ("a", 2, 3))
    }

    @Test func `rests after lost leases double, and end where any rest does`() {
        let rests = [1, 2, 3, 4, 5, 100].map { Lapse.rest(after: $0) }
        #expect(rests == [.zero, .seconds(2), .seconds(4), .seconds(8), .seconds(16), Outcome.longestRest])
    }
}
