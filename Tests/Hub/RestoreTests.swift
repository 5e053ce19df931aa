import MessageModel
import TestSupport
import Testing
import Timekeeping

@testable import Hub

@Suite struct RestoreTests {
    private static let tables = [Guestbook.guest, Guestbook.visit]
    private let test: TestHub

    init() throws { test = try TestHub() }

    private func restore(_ subject: Identifier, to sequence: Int64) async throws -> Int {
        try await test.write { try $0.restore(subject, in: Self.tables, to: sequence) }
    }

    private func guests() async throws -> [[String]] {
        try await test.hub.read { snapshot in
            try snapshot.rows(Guestbook.names).map { [try $0.text("name"), try $0.optionalText("mail") ?? "-"] }
        }
    }

    @Test func `a change is changed back, and only that of this subject`() async throws {
        let (ada, bob) = (try await test.add("Ada", mail: "a"), try await test.add("Bob", mail: "b"))
        for guest in [ada, bob] {
            try await test.write { try $0.update(Guestbook.guest, guest, ["mail": nil, "vip": true]) }
        }
        #expect(try await restore(ada, to: 2) == 1)
        #expect(try await guests() == [["Ada", "a"], ["Bob", "-"]])
        let entries = try await test.hub.read { try $0.journal(of: Guestbook.guest, ada) }
        #expect(entries.map(\.version) == [1, 2, 3])
        #expect(entries[2].after == ["mail": "a", "vip": false])
    }

    @Test func `what was deleted comes back under its id with a new version, with what refers to it`() async throws {
        let ada = try await test.add("Ada", mail: "a")
        let visit = try await test.write { try $0.insert(Guestbook.visit, ["guest": SQLValue(ada), "at": 7]) }
        try await test.write { transaction in
            try transaction.delete(Guestbook.visit, visit)
            try transaction.delete(Guestbook.guest, ada)
        }
        #expect(try await restore(ada, to: 2) == 2)
        #expect(try await guests() == [["Ada", "a"]])
        #expect(try await test.hub.read { try $0.journal(of: Guestbook.visit, visit).map(\.version) } == [1, 1, 2])
    }

    @Test func `what came later goes`() async throws {
        let ada = try await test.add("Ada")
        try await test.write { try $0.insert(Guestbook.visit, ["guest": SQLValue(ada), "at": 7]) }
        #expect(try await restore(ada, to: 0) == 2)
        #expect(try await guests() == [])
    }

    @Test func `restoring what is so already changes nothing`() async throws {
        let ada = try await test.add("Ada")
        #expect(try await restore(ada, to: 1) == 0)
        #expect(try await test.hub.read { try $0.journal(about: ada).count } == 1)
    }

    @Test func `a restoration can be undone`() async throws {
        let ada = try await test.add("Ada", mail: "a")
        try await test.write { try $0.delete(Guestbook.guest, ada) }
        #expect(try await restore(ada, to: 1) == 1)
        #expect(try await restore(ada, to: 2) == 1)
        #expect(try await guests() == [])
        test.hub.close()
        #expect(try Vandal(test.directory).report().findings == [])
    }

    @Test func `what nobody can read any more is not restored`() async throws {
        let ada = try await test.add("Ada", mail: "a")
        try await test.write { transaction in
            try transaction.update(Guestbook.guest, ada, ["name": "erased", "mail": nil])
            try transaction.forget(ada)
        }
        #expect(try await problem { _ = try await restore(ada, to: 1) }?.code == "erased")
        #expect(try await guests() == [["erased", "-"]])
    }

    @Test func `a column that was added later has in an older version what it was filled with`() async throws {
        let city = Column.text("city")
        let grown = DataModule(
            name: "guestbook",
            migrations: Guestbook.module.migrations + [.addColumn(city, to: Guestbook.guest, filling: "Köln")],
            queries: Guestbook.module.queries)
        let ada = try await test.add("Ada")
        test.hub.close()
        let later = try TestHub(in: test.directory, modules: [grown])
        try await later.write { try $0.update(Guestbook.guest, ada, ["city": "Bonn"]) }
        try await later.write { try $0.delete(Guestbook.guest, ada) }
        try await later.write { try $0.restore(ada, in: [Guestbook.guest], to: 1) }
        let last = try await later.hub.read { try $0.journal(about: ada).last }
        #expect(last?.after?["city"] == "Köln")
        later.hub.close()
        #expect(try Vandal(test.directory, modules: [grown]).report().findings == [])
    }

    @Test func `the history of a subject comes in pages`() async throws {
        let ada = try await test.add("Ada")
        for number in 0..<5 {
            try await test.write { try $0.insert(Guestbook.visit, ["guest": SQLValue(ada), "at": SQLValue(number)]) }
        }
        _ = try await test.add("Bob")
        let page = try await test.hub.read { try $0.journal(about: ada, after: 2, limit: 3) }
        #expect(page.map(\.sequence) == [3, 4, 5])
    }
}
