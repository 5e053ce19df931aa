import MessageModel
import TestSupport
import Testing
import Timekeeping

@testable import Hub

@Suite struct SealingTests {
    private static let subscription = Subscription(type: "arrived", subscriber: "mail")
    private static let secret = "ada@example.org"

    private func contains(_ text: String, in directory: TemporaryDirectory) throws -> Bool {
        try directory.bytes().contains(Array(text.utf8))
    }

    @Test func `a personal value that a record no longer has is in no file, but still in its history`() async throws {
        let test = try TestHub()
        let ada = try await test.add("Ada", mail: Self.secret)
        try await test.write { try $0.update(Guestbook.guest, ada, ["mail": nil, "name": "Ida"]) }
        let entries = try await test.hub.read { try $0.journal(of: Guestbook.guest, ada) }
        #expect(entries.map(\.personal) == [.known, .known])
        #expect(entries.map { $0.after?["mail"] } == [.text(Self.secret), .null])
        #expect(entries[1].before?["mail"] == .text(Self.secret))
        test.hub.close()
        #expect(try !contains(Self.secret, in: test.directory))
        #expect(try contains(#"{"name":"Ida"}"#, in: test.directory))
    }

    @Test func `events are sealed until they are delivered, also those about nobody`() async throws {
        let test = try TestHub(subscriptions: [Self.subscription])
        let ada = try await test.add("Ada")
        for subject in [ada, nil] {
            try await test.write { transaction in
                let event = OutboxEvent(type: "arrived", key: "\(subject == nil)", body: Array(Self.secret.utf8))
                try transaction.publish(event, about: subject)
            }
        }
        #expect(try !contains(Self.secret, in: test.directory))
        let claimed = try await test.write { try $0.claim(for: "mail", limit: 9, lease: .seconds(30)) }
        #expect(claimed.map(\.event.body) == [Array(Self.secret.utf8), Array(Self.secret.utf8)])
    }

    @Test func `another server's key does not open what was sealed`() async throws {
        let test = try TestHub()
        let sealed = try await test.write { try $0.seal([1, 2, 3], about: nil, purpose: "test") }
        #expect(try await test.hub.read { try $0.open(sealed, about: nil, purpose: "test") } == [1, 2, 3])
        for (purpose, subject) in [("other", nil), ("test", Identifier(rawValue: 9))] {
            let problem = try await problem {
                _ = try await test.hub.read { try $0.open(sealed, about: subject, purpose: purpose) }
            }
            #expect(problem?.code == "damaged")
        }
    }

    @Test func `a key that was made in a change that did not stay is not used again`() async throws {
        let test = try TestHub()
        let id = Identifier(rawValue: 77)
        _ = try await problem {
            try await test.write { transaction in
                try transaction.insert(Guestbook.guest, id: id, ["name": "ghost", "mail": "g", "vip": false])
                throw Problem(.invalid, "no")
            }
        }
        try await test.write { try $0.insert(Guestbook.guest, id: id, ["name": "Ada", "mail": "a", "vip": false]) }
        let entries = try await test.hub.read { try $0.journal(of: Guestbook.guest, id) }
        #expect(entries.map(\.personal) == [.known])
    }

    @Test func `a record that changes hands leaves nothing of its old subject under the new one's key`() async throws {
        let test = try TestHub(modules: [Guestbook.module, Gifts.module])
        let (ada, bob) = (try await test.add("Ada"), try await test.add("Bob"))
        let gift = try await test.write {
            try $0.insert(Gifts.gift, ["guest": SQLValue(ada), "what": "ring", "wish": "a"])
        }
        try await test.write { try $0.update(Gifts.gift, gift, ["guest": SQLValue(bob), "wish": "b"]) }
        try await test.write { try $0.forget(ada) }
        let entries = try await test.hub.read { try $0.journal(of: Gifts.gift, gift) }
        #expect(entries.map(\.personal) == [.erased, .known])
        #expect(entries[1].before == ["guest": SQLValue(ada)])
        #expect(entries[1].after == ["guest": SQLValue(bob), "what": "ring", "wish": "b"])
    }

    @Test(arguments: [
        Table("a", [.text("b", personal: true)]), Table("a", [.text("b")], subject: .column("c")),
        Table("a", [.text("b")], subject: .column("b")),
    ]) func `a table that does not say whose its personal columns are refuses to open`(table: Table) {
        let module = DataModule(name: "a", migrations: [.create(table)], queries: [])
        #expect(#expect(throws: HubFailure.self) { try TestHub(modules: [module]) }?.code == .declaration)
    }

    @Test func `a transaction is about whom it names, else about the first whose record it writes`() async throws {
        let test = try TestHub()
        let (ada, bob) = (try await test.add("Ada"), try await test.add("Bob"))
        let subjects = try await test.write { transaction in
            var subjects = [try transaction.subject()]
            for guest in [ada, bob] { try transaction.update(Guestbook.guest, guest, ["vip": true]) }
            subjects.append(try transaction.subject())
            transaction.concern(bob)
            subjects.append(try transaction.subject())
            try transaction.forget(bob)
            return subjects + [try transaction.subject()]
        }
        #expect(subjects == [nil, ada, bob, nil])
    }
}

/// What guests bring, or get from another one later.
enum Gifts {
    static let gift = Table(
        "gift", [.integer("guest"), .text("what", personal: true), .text("wish", optional: true, personal: true)],
        subject: .column("guest"))
    static let note = Table(
        "note", [.integer("guest"), .text("text", personal: true)], indexes: [["guest"]], journaled: false,
        subject: .column("guest"))
    static let notes = Query("gifts.notes", "SELECT text FROM note")
    static let module = DataModule(name: "gifts", migrations: [.create(gift), .create(note)], queries: [notes])
}
