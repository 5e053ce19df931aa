import MessageModel
import TestSupport
import Testing
import Timekeeping

@testable import Hub

@Suite struct ForgetTests {
    private let test: TestHub

    init() throws {
        test = try TestHub(
            modules: [Guestbook.module, Gifts.module],
            subscriptions: [Subscription(type: "arrived", subscriber: "mail")])
    }

    private func publish(_ body: String, about subject: Identifier?) async throws {
        try await test.write { transaction in
            let event = OutboxEvent(type: "arrived", key: "k", body: Array(body.utf8))
            try transaction.publish(event, about: subject)
        }
    }

    @Test func `a forgotten subject's values are gone from its history, and the rest of it stays`() async throws {
        let ada = try await test.add("Ada", mail: "ada@example.org")
        try await test.write { try $0.update(Guestbook.guest, ada, ["mail": nil]) }
        try await test.write { try $0.forget(ada) }
        let entries = try await test.hub.read { try $0.journal(about: ada) }
        #expect(entries.map(\.personal) == [.erased, .erased, .erased, .none])
        #expect(entries[0].after == ["name": "Ada", "vip": false])
        #expect(entries[1].after == [:])
        #expect(entries.allSatisfy { $0.author == .tester })
    }

    @Test func `forgetting leaves one line, and one of each record that is left, also when it is asked for again`()
        async throws
    {
        let ada = try await test.add("Ada")
        for _ in 0..<2 { try await test.write { try $0.forget(ada) } }
        let lines = try await test.hub.read { try $0.journal(about: ada) }
        #expect(lines.map(\.table) == ["guest", "guest", "subject_key"])
        #expect(lines[1].before == [:] && lines[1].after == [:] && lines[1].version == 1)
        #expect(lines[2].before == nil && lines[2].after == nil)
    }

    @Test func `what waits to be delivered about a subject goes, and what waits behind it is delivered`() async throws {
        let ada = try await test.add("Ada")
        try await publish("about Ada", about: ada)
        try await publish("about nobody", about: nil)
        try await test.write { try $0.forget(ada) }
        let claimed = try await test.write { try $0.claim(for: "mail", limit: 9, lease: .seconds(30)) }
        #expect(claimed.map(\.event.body) == [Array("about nobody".utf8)])
    }

    @Test func `records without a journal that name the subject go`() async throws {
        let (ada, bob) = (try await test.add("Ada"), try await test.add("Bob"))
        try await test.write { transaction in
            for (guest, text) in [(ada, "a"), (bob, "b")] {
                try transaction.insert(Gifts.note, ["guest": SQLValue(guest), "text": .text(text)])
            }
            try transaction.forget(ada)
        }
        #expect(try await test.hub.read { try $0.rows(Gifts.notes).map { try $0.text("text") } } == ["b"])
    }

    @Test func `nothing more is sealed about a forgotten subject, but its records can still change`() async throws {
        let ada = try await test.add("Ada", mail: "ada@example.org")
        try await test.write { try $0.forget(ada) }
        try await test.write { try $0.update(Guestbook.guest, ada, ["name": "erased", "mail": nil]) }
        #expect(try await test.hub.read { try $0.journal(about: ada).last?.personal } == .erased)
        let problem = try await problem { try await publish("late", about: ada) }
        #expect(problem?.kind == .notFound)
    }

    @Test func `forgetting that did not stay forgets nothing`() async throws {
        let ada = try await test.add("Ada", mail: "ada@example.org")
        _ = try await problem {
            try await test.write { transaction in
                try transaction.forget(ada)
                throw Problem(.invalid, "no")
            }
        }
        try await test.write { try $0.update(Guestbook.guest, ada, ["mail": nil]) }
        #expect(try await test.hub.read { try $0.journal(about: ada).map(\.personal) } == [.known, .known])
    }

    @Test func `a journal with forgotten subjects is sound`() async throws {
        let ada = try await test.add("Ada", mail: "ada@example.org")
        try await test.write { try $0.forget(ada) }
        try await test.write { try $0.update(Guestbook.guest, ada, ["name": "erased", "mail": nil]) }
        test.hub.close()
        let vandal = try Vandal(test.directory, modules: [Guestbook.module, Gifts.module])
        #expect(try vandal.report().findings == [])
        #expect(try !test.directory.bytes().contains(Array("ada@example.org".utf8)))
    }

    /// - Parameter change: what is done to Ada's record past the hub.
    private func finding(after change: String) throws -> String? {
        test.hub.close()
        let vandal = try Vandal(test.directory, modules: [Guestbook.module, Gifts.module])
        try vandal.run(change)
        let finding = try vandal.report().findings.first
        #expect(finding == nil || finding?.table == "guest" && finding?.record != nil)
        return finding?.what
    }

    @Test(arguments: ["UPDATE guest SET mail = 'planted@example.org'", "UPDATE guest SET mail = ''"])
    func `what is planted into a forgotten subject's record is found`(change: String) async throws {
        let ada = try await test.add("Ada", mail: "ada@example.org")
        try await test.write { transaction in
            try transaction.update(Guestbook.guest, ada, ["mail": nil])
            try transaction.forget(ada)
        }
        #expect(try finding(after: change) == "the record says of an erased person what the erasure did not leave")
    }

    @Test(arguments: [nil, "left@example.org", "later@example.org"])
    func `what is left in a forgotten subject's record, or comes into it later, cannot change unseen`(
        later: String?
    ) async throws {
        let ada = try await test.add("Ada", mail: "left@example.org")
        try await test.write { try $0.forget(ada) }
        try await test.write { try $0.update(Guestbook.guest, ada, ["mail": SQLValue(later), "vip": true]) }
        #expect(try finding(after: "UPDATE guest SET mail = 'planted@example.org'") != nil)
    }
}
