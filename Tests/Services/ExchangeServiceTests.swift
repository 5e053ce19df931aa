import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

/// What staff may ask of the exchange channel.
@Suite struct ExchangeServiceTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    /// A mail request that nobody can read: a dead letter of the subscriber `mail.sendMail`.
    private func bury(key: String = "a") async throws {
        let author = Author(who: "system:test", operation: "test", trace: "0af7651916cd43dd8448eb211c80319c")
        try await test.hub.write(as: author) { transaction in
            try transaction.publish(OutboxEvent(type: "mailRequested", key: key, body: Array("{}".utf8)))
        }
        try await test.deliver()
    }

    private func letters(
        of subscriber: String? = nil, after: String? = nil, limit: Int64? = nil
    ) async throws -> DeadLetterList {
        try await test.call(
            ExchangeOperations.listDeadLetters,
            ListDeadLetters(subscriber: subscriber, limit: limit, after: after), as: .staff("anna"))
    }

    private func queue() async throws -> QueueItem {
        let list = try await test.call(
            ExchangeOperations.listQueues, ListQueues(subscriber: "mail.sendMail"), as: .staff("anna"))
        return try #require(list.item.first)
    }

    @Test func `queues are listed with what is in them`() async throws {
        try await bury()
        let all = try await test.call(ExchangeOperations.listQueues, ListQueues(), as: .staff("anna")).item
        #expect(
            all.map(\.subscriber) == [
                "feed.recordPersonErased", "feed.recordRegistrationChanged", "mail.discardMails", "mail.sendMail",
                "registration.sendLinks",
            ])
        let queue = try await queue()
        #expect((queue.dead, queue.ready, queue.moving, queue.full) == (1, 0, true, false))
    }

    @Test func `P9: dead letters are listed with reason and trace, page by page`() async throws {
        for key in ["a", "b", "c"] { try await bury(key: key) }
        let first = try await letters(of: "mail.sendMail", limit: 2)
        let second = try await letters(of: "mail.sendMail", after: first.next, limit: 2)
        #expect((first.item + second.item).map(\.key) == ["c", "b", "a"])
        #expect((first.count, first.more, second.next) == (3, false, nil))
        #expect(first.item[0].reason == "invalid.invalid")
        #expect(first.item[0].trace == "0af7651916cd43dd8448eb211c80319c")
        #expect(try await letters(of: "mail.discardMails").item.isEmpty)
        await #expect(throws: Problem.self) { try await letters(after: "nonsense") }
    }

    @Test func `what was published is shown`() async throws {
        try await bury()
        let letter = try #require(try await letters().item.first)
        let content = try await test.call(
            ExchangeOperations.getDeadLetter, GetDeadLetter(letter: letter.letter), as: .staff("anna"))
        #expect(content.event == "{}")
        #expect(content.item == letter)
    }

    @Test func `P9: replaying and discarding stand in the journal with who did it and why`() async throws {
        try await bury()
        let first = try #require(try await letters().item.first)
        _ = try await test.call(
            ExchangeOperations.replayDeadLetter, ReplayDeadLetter(letter: first.letter), as: .staff("anna"))
        #expect(try await queue().ready == 1)
        try await test.deliver()
        let second = try #require(try await letters().item.first)
        _ = try await test.call(
            ExchangeOperations.discardDeadLetter,
            DiscardDeadLetter(letter: second.letter, reason: "asked by telephone"), as: .staff("berta"))
        #expect(try await queue().dead == 0)
        let replayed = try await acts(on: first)
        #expect(replayed.last?.author.who == "staff:anna")
        #expect(replayed.last?.author.operation == "exchange.replayDeadLetter")
        let discarded = try await acts(on: second)
        #expect(discarded.contains { $0.after?["resolution"] == "asked by telephone" })
        #expect(discarded.last?.author.who == "staff:berta")
    }

    @Test func `P7: nobody but staff sees or touches what is under way`() async throws {
        try await bury()
        let letter = try #require(try await letters().item.first).letter
        for principal in [Caller.Principal.everyone, .holder(token: "x"), .partner("p"), .system("mail")] {
            await #expect(throws: Problem.self) {
                try await test.call(ExchangeOperations.listQueues, ListQueues(), as: principal)
            }
            await #expect(throws: Problem.self) {
                try await test.call(ExchangeOperations.getDeadLetter, GetDeadLetter(letter: letter), as: principal)
            }
            await #expect(throws: Problem.self) {
                try await test.call(
                    ExchangeOperations.replayDeadLetter, ReplayDeadLetter(letter: letter), as: principal)
            }
            await #expect(throws: Problem.self) {
                try await test.call(
                    ExchangeOperations.discardDeadLetter, DiscardDeadLetter(letter: letter, reason: "x"), as: principal)
            }
        }
        #expect(try await letters().item.count == 1)
    }

    @Test func `a dead letter that is gone is not found`() async throws {
        let gone = ReplayDeadLetter(letter: "1")
        await #expect(throws: Problem.self) {
            try await test.call(ExchangeOperations.replayDeadLetter, gone, as: .staff("anna"))
        }
    }

    private func acts(on letter: Messages.DeadLetter) async throws -> [JournalEntry] {
        let id = try Identifier(wire: letter.letter)
        return try await test.hub.read { try $0.journal(of: DataHub.deadLetters, id) }
    }
}
