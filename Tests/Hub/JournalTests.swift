import Hub
import MessageModel
import TestSupport
import Testing

@Suite struct JournalTests {
    @Test func `inserting, changing and deleting each leave a line that says who, how and what`() async throws {
        let test = try TestHub()
        let id = try await test.add("Ada")
        _ = try await test.write { try $0.update(Guestbook.guest, id, ["name": "Ada \"L\"\n", "vip": false]) }
        try await test.write { try $0.delete(Guestbook.guest, id) }
        let lines = try await test.hub.read { try $0.journal(of: Guestbook.guest, id) }
        #expect(lines.map(\.sequence) == [1, 2, 3])
        #expect(lines.map(\.version) == [1, 2, 2])
        #expect(lines.allSatisfy { $0.author == .tester && $0.at == test.clock.now && $0.record == id })
        #expect(
            lines.map(\.before) == [nil, ["name": "Ada"], ["mail": nil, "name": "Ada \"L\"\n", "vip": false]])
        #expect(
            lines.map(\.after) == [["mail": nil, "name": "Ada", "vip": false], ["name": "Ada \"L\"\n"], nil])
    }

    @Test func `a change that changes nothing keeps the version and leaves no line`() async throws {
        let test = try TestHub()
        let id = try await test.add("Ada")
        #expect(try await test.write { try $0.update(Guestbook.guest, id, ["name": "Ada"]) } == 1)
        #expect(try await test.hub.read { try $0.journal(of: Guestbook.guest, id).count } == 1)
    }

    @Test func `a rolled back change leaves no line and no gap in the sequence`() async throws {
        let test = try TestHub()
        _ = try await problem {
            try await test.write { transaction in
                try transaction.add("ghost")
                throw Problem(.invalid, "no")
            }
        }
        let id = try await test.add("Ada")
        #expect(try await test.hub.read { try $0.journal(of: Guestbook.guest, id).map(\.sequence) } == [1])
    }

    @Test func `a table that is declared without a journal leaves no line`() async throws {
        let test = try TestHub()
        _ = try await test.write { try $0.insert(Guestbook.scratch, ["text": "x"]) }
        #expect(try await test.hub.read { try $0.first(Guestbook.journalLength)?.integer("count") } == 0)
    }

    @Test func `a second declaration of a table cannot leave out its journal`() async throws {
        let test = try TestHub()
        let secret = Table("guest", Guestbook.guest.columns, journaled: false)
        let problem = try await problem {
            _ = try await test.write { try $0.insert(secret, ["name": "Eve", "vip": false]) }
        }
        #expect(problem?.code == "unknownTable")
    }

    @Test(arguments: [
        "UPDATE guest SET name = 'x'", "DELETE FROM guest RETURNING id", "SELECT 1; DELETE FROM guest",
        "WITH n(i) AS (SELECT 1) INSERT INTO guest (id, version, name, vip) SELECT i, 1, 'x', 0 FROM n", "COMMIT",
        "PRAGMA user_version", "SELECT nothing FROM guest", "",
    ])
    func `a query that is not one correct SELECT refuses to open`(sql: String) throws {
        let wrong = DataModule(name: "wrong", migrations: [], queries: [Query("wrong.query", sql)])
        let failure = #expect(throws: HubFailure.self) { try TestHub(modules: [Guestbook.module, wrong]) }
        #expect(failure?.code == .declaration)
        #expect(failure?.message.contains("wrong.query") == true)
    }
}
