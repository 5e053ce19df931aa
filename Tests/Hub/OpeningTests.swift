import Files
import Foundation
import Hub
import MessageModel
import TestSupport
import Testing

@Suite struct OpeningTests {
    private static let city = Column.text("city")
    private static let grown = Guestbook.guest.adding(city)
    private static let cities = Query("guestbook.cities", "SELECT name, city FROM guest ORDER BY name")
    private static let upgraded = DataModule(
        name: "guestbook",
        migrations: Guestbook.module.migrations + [.addColumn(city, to: Guestbook.guest, filling: "d'Ivoire")],
        queries: Guestbook.module.queries + [cities])

    @Test func `an old directory upgrades and keeps its records`() async throws {
        let directory = try TemporaryDirectory()
        let old = try TestHub(in: directory)
        try await old.add("Ada")
        old.hub.close()
        let new = try TestHub(in: directory, modules: [Self.upgraded])
        try await new.write {
            try $0.insert(Self.grown, ["name": "Bob", "vip": true, "city": "Köln"])
        }
        let rows = try await new.hub.read { try $0.rows(Self.cities) }
        #expect(try rows.map { try $0.text("city") } == ["d'Ivoire", "Köln"])
    }

    @Test func `a directory of a newer version is refused in words and left alone`() async throws {
        let directory = try TemporaryDirectory()
        try TestHub(in: directory, modules: [Self.upgraded]).hub.close()
        let failure = #expect(throws: HubFailure.self) { try TestHub(in: directory) }
        #expect(failure?.code == .newer)
        #expect(failure?.message.contains("add guest.city") == true)
        let again = try TestHub(in: directory, modules: [Self.upgraded])
        #expect(try await again.names() == [])
    }

    @Test func `a directory that is in use is refused in words, and free after closing`() throws {
        let directory = try TemporaryDirectory()
        let first = try TestHub(in: directory)
        let failure = #expect(throws: HubFailure.self) { try TestHub(in: directory) }
        #expect(failure?.code == .inUse)
        #expect(failure?.message.contains("in use by another Pavilion") == true)
        first.hub.close()
        _ = try TestHub(in: directory)
    }

    @Test func `a database that another program has locked for a moment is waited for`() async throws {
        let directory = try TemporaryDirectory()
        try TestHub(in: directory).hub.close()
        let other = try SQLiteEngine(directory: directory.path).connect(.writer)
        for sql in ["PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE"] {
            _ = try other.prepare(sql, name: "lock").step()
        }
        let opened = Task { try TestHub(in: directory) }
        try await eventually("the directory is taken") { try DirectoryLock(directory.path) == nil }
        other.close()
        #expect(try await opened.value.names() == [])
    }

    @Test func `nobody but the owner can read the database and its log`() async throws {
        let test = try TestHub()
        try await test.add("Ada")
        for file in ["hub.db", "hub.db-wal", "hub.db-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(test.directory.path)/\(file)")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func `a migration that fails leaves the directory as it was`() throws {
        let directory = try TemporaryDirectory()
        let broken = DataModule(
            name: "broken",
            // The engine keeps that name for itself.
            migrations: [.create(Table("fine", [.text("a")])), .create(Table("sqlite_wrong", []))], queries: [])
        let failure = #expect(throws: HubFailure.self) { try TestHub(in: directory, modules: [broken]) }
        #expect(failure?.code == .storage)
        _ = try TestHub(in: directory)
    }

    @Test(arguments: [
        DataModule(name: "a", migrations: [.create(Table("guest", []))], queries: []),
        DataModule(name: "a", migrations: [], queries: [Guestbook.names]),
        DataModule(name: "a", migrations: [.create(Table("camelCase", []))], queries: []),
        DataModule(name: "a", migrations: [.create(Table("b", [.text("x\" TEXT")]))], queries: []),
    ])
    func `a name that is taken or not plain refuses to open`(module: DataModule) {
        let failure = #expect(throws: HubFailure.self) { try TestHub(modules: [Guestbook.module, module]) }
        #expect(failure?.code == .declaration)
    }
}
