import TestSupport
import Testing
import Wiring

@testable import Hub

/// From every earlier state of the schema to the present one.
@Suite struct UpgradeTests {
    @Test(arguments: try Product.states())
    func `a directory of every earlier version opens, and keeps what is in it`(migrations: Int) async throws {
        let old = try OldDirectory(Product.modules(first: migrations))
        let before = try old.records()
        // Opening prepares every query.
        try await TestInstallation(in: old.directory).close()
        let after = try old.records()
        for (table, records) in before where table != HubModule.migrations.name {
            for record in records {
                let kept = after[table]?.first { $0["id"] == record["id"] }?.filter { record.keys.contains($0.key) }
                #expect(kept == record, "\(table)")
            }
        }
    }

    @Test(arguments: try Product.states().dropFirst(HubModule.module.migrations.count))
    func `a backup of every earlier version is restored and opens`(migrations: Int) async throws {
        let old = try OldDirectory(Product.modules(first: migrations), isFilled: false)
        let (backups, restored) = (try TemporaryDirectory(), try TemporaryDirectory())
        _ = try Backup.make(of: old.directory.path, in: backups.path, verify: Installation.verifyJournal)
        let restoration = try Restoration.restore(
            from: backups.path, to: restored.path, verify: Installation.verifyJournal)
        #expect(restoration.journalIsProved)
        try await TestInstallation(in: restored).close()
    }

    @Test(arguments: try Product.states())
    func `an upgrade that fails leaves every earlier version as it was`(migrations: Int) throws {
        let old = try OldDirectory(Product.modules(first: migrations))
        let (schema, records) = (try old.schema(), try old.records())
        let broken = DataModule(
            name: "broken",
            // The engine keeps that name for itself.
            migrations: [.create(Table("fine", [.text("a")])), .create(Table("sqlite_wrong", []))], queries: [])
        let failure = try #require(throws: HubFailure.self) { try old.bring(to: Product.modules() + [broken]) }
        #expect(failure.code == .storage)
        #expect(try old.schema() == schema)
        #expect(try old.records() == records)
        try old.bring(to: Product.modules())
    }

    @Test(arguments: try Product.states().dropLast())
    func `an earlier version refuses a directory of the present one, in words`(migrations: Int) throws {
        let present = try OldDirectory(Product.modules())
        let schema = try present.schema()
        let failure = try #require(throws: HubFailure.self) {
            try present.bring(to: Product.modules(first: migrations))
        }
        #expect(failure.code == .newer)
        #expect(failure.message.contains("newer version of Pavilion"))
        #expect(try present.schema() == schema)
    }
}
