import Foundation
import MessageModel
import TestSupport
import Testing
import Timekeeping

@testable import Hub

@Suite(.timeLimit(.minutes(1))) struct BackupRestoreTests {
    private let backups: TestBackups
    private let test: TestHub
    private let made: [Backup]

    /// A full backup with Ada, then two incremental ones with Bob and Cem.
    init() async throws {
        backups = try TestBackups()
        test = try TestHub()
        try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: test.directory.file("server.key")))
        try FileManager.default.createDirectory(
            atPath: test.directory.file("erasures"), withIntermediateDirectories: false)
        try Data("{}".utf8).write(to: URL(fileURLWithPath: test.directory.file("erasures/1.json")))
        var made: [Backup] = []
        for guest in ["Ada", "Bob", "Cem"] {
            try await test.add(guest)
            made.append(try await backups.make(of: test))
            test.clock.advance(.seconds(60))
        }
        self.made = made
    }

    @Test func `the last backup before a time is restored, and its hub goes on`() async throws {
        for (guests, minutes) in [(["Ada"], 3), (["Ada", "Bob"], 2), (["Ada", "Bob", "Cem"], 1)] {
            let (_, directory) = try backups.restore(at: test.clock.now - .seconds(60 * minutes - 10))
            // This test's receipt is none that a hub would accept.
            try FileManager.default.removeItem(atPath: directory.file("erasures"))
            let restored = try TestHub(in: directory)
            #expect(try await restored.names() == guests)
            try await restored.add("Dua")
            #expect(try await restored.names() == guests + ["Dua"])
        }
    }

    @Test func `a backup of an older version is proved as that version had it`() throws {
        let city = Column.text("city")
        let grown = DataModule(
            name: "guestbook",
            migrations: Guestbook.module.migrations + [
                .addColumn(city, to: Guestbook.guest, filling: "Köln"), .create(Table("table_plan", [.text("seat")])),
            ],
            queries: Guestbook.module.queries)
        let restored = try TemporaryDirectory()
        let restoration = try Restoration.restore(from: backups.folder, to: restored.path) { directory, _ in
            try DataHub.verify(directory, modules: [grown], key: #require(TestHub.key))
        }
        #expect(restoration.journalIsProved)
    }

    @Test func `a backup of a newer version is refused in words`() async throws {
        let failure = #expect(throws: HubFailure.self) {
            try DataHub.verify(test.directory.path, modules: [], key: #require(TestHub.key))
        }
        #expect(failure?.code == .newer)
    }

    @Test func `before the first backup there is none`() async throws {
        let failure = try await backupFailure { _ = try backups.restore(at: test.clock.now - .seconds(86_400)) }
        #expect(failure?.code == .missing)
        #expect(failure?.message.contains("holds no backup of") == true)
    }

    @Test func `key and receipts come back, readable by their owner alone`() throws {
        let (_, directory) = try backups.restore()
        #expect(try directory.file("server.key").bytes() == Data(repeating: 7, count: 32))
        #expect(try directory.file("erasures/1.json").bytes() == Data("{}".utf8))
        let paths = ["hub.db", "server.key", "erasures/1.json"].map(directory.file) + made.map { file($0.name) }
        for path in paths {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(path)")
        }
    }

    @Test func `a backup without the key has no key in it`() async throws {
        _ = try await backups.make(of: test, full: true, withKey: false)
        let (_, directory) = try backups.restore()
        #expect(!FileManager.default.fileExists(atPath: directory.file("server.key")))
    }

    @Test func `heads are kept up to their last whole line`() async throws {
        let heads = URL(fileURLWithPath: test.directory.file("journal.heads"))
        try Data("first\nsec".utf8).write(to: heads)
        _ = try await backups.make(of: test, withKey: false)
        let (_, directory) = try backups.restore()
        #expect(try directory.file("journal.heads").bytes() == Data("first\n".utf8))
    }

    @Test func `a missing backup is named, with the one that stands on it`() async throws {
        try backups.remove(made[1].name)
        let failure = try await backupFailure { _ = try backups.restore() }
        #expect(failure?.code == .missing)
        #expect(failure?.message == "The backup \(made[1].name) is missing; \(made[2].name) stands on it.")
    }

    @Test(
        arguments: [0, 1, 2], [("block 0 of hub.db", 100), ("its table of contents", -60), ("its end is missing", -1)])
    func `a damaged backup is named`(number: Int, damage: (word: String, place: Int)) async throws {
        try backups.damage(made[number].name, at: damage.place)
        let failure = try await backupFailure { _ = try Restoration.check(backups.folder, verify: TestBackups.verify) }
        #expect(failure?.code == .damaged)
        #expect(failure?.message.contains(made[number].name) == true)
    }

    @Test func `a backup that was cut is named`() async throws {
        try backups.cut(made[2].name, by: 1000)
        let failure = try await backupFailure { _ = try backups.restore() }
        #expect(failure?.message == "The backup \(made[2].name) is damaged: its end is missing.")
    }

    @Test func `a backup that took another's name is named`() async throws {
        let others = try TestBackups()
        let other = try await others.make(of: test)
        try backups.remove(made[0].name)
        try FileManager.default.copyItem(atPath: "\(others.folder)/\(other.name)", toPath: file(made[0].name))
        let failure = try await backupFailure { _ = try backups.restore() }
        #expect(failure?.code == .damaged)
        #expect(failure?.message == "The backup \(made[0].name) is not the one that \(made[1].name) stands on.")
    }

    @Test func `a broken chain is left alone and a new one begun, which is said`() async throws {
        try backups.remove(made[1].name)
        let next = try await backups.make(of: test)
        #expect(next.name.hasSuffix(".full"))
        #expect(next.startedAnew?.contains(made[1].name) == true)
        #expect(try backups.restore().restoration.backups == [next.name])
    }

    @Test func `a directory that is not empty is refused and left alone`() async throws {
        let full = try TemporaryDirectory()
        try Data("mine".utf8).write(to: URL(fileURLWithPath: full.file("note")))
        let failure = try await backupFailure {
            _ = try Restoration.restore(from: backups.folder, to: full.path, verify: TestBackups.verify)
        }
        #expect(failure?.code == .inUse)
        #expect(try FileManager.default.contentsOfDirectory(atPath: full.path) == ["note"])
    }

    @Test func `what an interrupted restore or check left is cleared`() async throws {
        let target = try TemporaryDirectory()
        for leftover in [target.path + ".unfinished", "\(backups.folder)/unfinished"] {
            try FileManager.default.createDirectory(atPath: leftover, withIntermediateDirectories: true)
            try Data("half".utf8).write(to: URL(fileURLWithPath: "\(leftover)/hub.db"))
            try Data("half".utf8).write(to: URL(fileURLWithPath: "\(leftover)/other"))
        }
        _ = try Restoration.check(backups.folder, verify: TestBackups.verify)
        _ = try Restoration.restore(from: backups.folder, to: target.path, verify: TestBackups.verify)
        #expect(!FileManager.default.fileExists(atPath: target.path + ".unfinished"))
        #expect(!FileManager.default.fileExists(atPath: target.file("other")))
        #expect(!FileManager.default.fileExists(atPath: "\(backups.folder)/unfinished"))
    }

    @Test func `receipts of erasures come from later backups and from the lost directory, too`() async throws {
        let later = URL(fileURLWithPath: test.directory.file("erasures/2.json"))
        try Data("later".utf8).write(to: later)
        _ = try await backups.make(of: test)
        let lost = try TemporaryDirectory()
        try Data("lost".utf8).write(to: URL(fileURLWithPath: lost.file("3.json")))
        let restored = try TemporaryDirectory()
        let time = test.clock.now - .seconds(170)
        let restoration = try Restoration.restore(
            from: backups.folder, to: restored.path, at: time, receipts: lost.path, verify: TestBackups.verify)
        #expect(restoration.backups == [made[0].name] && restoration.unread == [])
        #expect(try restored.file("erasures/1.json").bytes() == Data("{}".utf8))
        #expect(try restored.file("erasures/2.json").bytes() == Data("later".utf8))
        #expect(try restored.file("erasures/3.json").bytes() == Data("lost".utf8))
    }

    @Test func `a later backup whose receipts cannot be read is named`() throws {
        try backups.cut(made[2].name, by: 10)
        let (restoration, _) = try backups.restore(at: test.clock.now - .seconds(110))
        #expect(restoration.backups == [made[0].name, made[1].name])
        #expect(restoration.unread == ["The backup \(made[2].name) is damaged: its end is missing."])
    }

    @Test func `a check says what the backup holds`() throws {
        let held = try Restoration.check(backups.folder, verify: TestBackups.verify)
        #expect(held.backups == made.map(\.name))
        #expect(held.database.journalSequence == 3)
        #expect(held.database.records["guest"] == 3)
    }

    private func file(_ name: String) -> String { "\(backups.folder)/\(name)" }
}

extension String {
    fileprivate func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: self)) }
}
