import MessageModel
import TestSupport
import Testing
import Timekeeping

@testable import Hub

@Suite struct DeadLetterTests {
    private let test: TestHub

    init() throws {
        test = try TestHub(
            subscriptions: [
                Subscription(type: "left", subscriber: "mail"),
                Subscription(type: "gone", subscriber: "log", skips: true),
            ])
    }

    private func publish(_ body: String, key: String = "a", type: String = "left") async throws {
        test.clock.advance(.milliseconds(1))
        try await test.write { try $0.publish(OutboxEvent(type: type, key: key, body: Array(body.utf8))) }
    }

    private func claim(_ subscriber: String = "mail", limit: Int = 10) async throws -> [Delivery] {
        try await test.write { try $0.claim(for: subscriber, limit: limit, lease: .seconds(30)) }
    }

    private func bodies(_ subscriber: String = "mail") async throws -> [String] {
        try await claim(subscriber).map { String(decoding: $0.event.body, as: UTF8.self) }
    }

    private func bury(_ subscriber: String = "mail") async throws {
        let delivery = try #require(try await claim(subscriber, limit: 1).first)
        #expect(try await test.write { try $0.settle(delivery.settled(.dead(reason: "no such box"))) })
    }

    private func letters(of subscriber: String? = nil) async throws -> [DeadLetter] {
        try await test.hub.read { try $0.deadLetters(of: subscriber, limit: 10) }
    }

    private func acts(on letter: DeadLetter) async throws -> [JournalEntry] {
        try await test.hub.read { try $0.journal(of: HubModule.deadLetter, letter.id) }
    }

    @Test func `a dead letter is listed with its reason, its event and whether it parks its key`() async throws {
        try await publish("a1")
        try await bury()
        let letter = try #require(try await letters().first)
        #expect(letter.reason == "no such box")
        #expect((letter.subscriber, letter.type, letter.key) == ("mail", "left", "a"))
        #expect(letter.parks)
        #expect(letter.attempts == 1)
        #expect(letter.died == test.clock.now)
        #expect(try await test.hub.read { try $0.deadLetter(letter.id).body } == Array("a1".utf8))
    }

    @Test func `P4: a replayed dead letter comes first of its key, as if it had never been tried`() async throws {
        try await publish("a1")
        try await publish("a2")
        try await bury()
        let letter = try #require(try await letters().first)
        try await test.write { try $0.replay(letter.id) }
        let claimed = try await claim()
        #expect(claimed.map(\.event.body) == [Array("a1".utf8)])
        #expect(claimed.first?.attempts == 1)
        #expect(try await letters().isEmpty)
    }

    @Test func `P9: what was discarded is gone, its key goes on, and the journal says who and why`() async throws {
        try await publish("a1")
        try await publish("a2")
        try await bury()
        let letter = try #require(try await letters().first)
        try await test.write { try $0.discard(letter.id, because: "asked by telephone") }
        #expect(try await bodies() == ["a2"])
        let acts = try await acts(on: letter)
        #expect(acts.contains { $0.after?["resolution"] == "asked by telephone" && $0.author == .tester })
        #expect(acts.last?.after == nil)
        #expect(try await test.hub.read { try $0.deadLetters(limit: 10).count } == 0)
    }

    @Test func `why a dead letter was discarded is sealed for whom its event is about, and gone when they are`()
        async throws
    {
        let ada = try await test.add("Ada")
        let event = OutboxEvent(type: "left", key: "a", body: [])
        try await test.write { try $0.publish(event, about: ada) }
        try await bury()
        let letter = try #require(try await letters().first)
        try await test.write { try $0.discard(letter.id, because: "Ada asked") }
        #expect(try await acts(on: letter).contains { $0.after?["resolution"] == "Ada asked" && $0.subject == ada })
        try await test.write { try $0.forget(ada) }
        #expect(try await !acts(on: letter).contains { $0.after?["resolution"] == "Ada asked" })
        test.hub.close()
        #expect(try Vandal(test.directory).report().findings == [])
    }

    @Test func `a dead letter that is not there any more is neither replayed nor discarded`() async throws {
        try await publish("a1")
        try await bury()
        let letter = try #require(try await letters().first)
        try await test.write { try $0.replay(letter.id) }
        #expect(try await problem { try await test.write { try $0.replay(letter.id) } }?.kind == .notFound)
        let again = try await problem { try await test.write { try $0.discard(letter.id, because: "no") } }
        #expect(again?.kind == .notFound)
    }

    @Test func `P4: a subscription that skips goes on past a dead letter, which waits its turn when it is replayed`()
        async throws
    {
        for body in ["a1", "a2", "a3"] { try await publish(body, type: "gone") }
        try await bury("log")
        let second = try #require(try await claim("log").first)
        #expect(second.event.body == Array("a2".utf8))
        let letter = try #require(try await letters(of: "log").first)
        #expect(!letter.parks)
        try await test.write { try $0.replay(letter.id) }
        #expect(try await claim("log").isEmpty)
        #expect(try await test.write { try $0.settle(second.settled(.acknowledged)) })
        #expect(try await bodies("log") == ["a1"])
    }

    @Test func `what was skipped long ago is given up, what parks its key is not`() async throws {
        try await publish("g1", type: "gone")
        try await bury("log")
        try await publish("a1")
        try await bury()
        let now = try #require(try await letters(of: "log").first).died
        let discarded = try await test.write { transaction in
            let later = now + .milliseconds(1)
            return try [("log", now), ("log", later), ("mail", later)].map { subscriber, time in
                try transaction.discardSkipped(of: subscriber, before: time, limit: 10)
            }
        }
        #expect(discarded == [0, 1, 0])
        #expect(try await letters().map(\.subscriber) == ["mail"])
    }

    @Test func `pages of dead letters begin with the newest and end`() async throws {
        for number in 1...3 { try await publish("\(number)", key: "\(number)") }
        for _ in 1...3 { try await bury() }
        let first = try await test.hub.read { try $0.deadLetters(limit: 2) }
        let last = try #require(first.last).id
        let second = try await test.hub.read { try $0.deadLetters(after: last, limit: 2) }
        #expect(first.count == 2 && second.count == 1)
        #expect((first + second).map(\.id) == (first + second).map(\.id).sorted(by: >))
    }

    @Test func `a journal with dead letters that came and went is sound`() async throws {
        try await publish("a1")
        try await bury()
        let letter = try #require(try await letters().first)
        try await test.write { try $0.replay(letter.id) }
        try await bury()
        test.hub.close()
        #expect(try Vandal(test.directory).report().findings == [])
    }
}
