import Foundation
import MessageModel
import Metrics
import TestSupport
import Testing
import Threading

@testable import Hub

@Suite(.timeLimit(.minutes(2))) struct BackupTests {
    private let backups: TestBackups

    init() throws { backups = try TestBackups() }

    @Test func `backups under load hold exactly what their journal's last entry had`() async throws {
        var limits = HubLimits.standard
        (limits.checkpointBytes, limits.resetBytes) = (200_000, 600_000)
        let test = try TestHub(limits: limits)
        let stop = Guarded(false)
        let writing = Task {
            var last = 0
            while !stop.withLock({ $0 }) {
                let numbers = last + 1...last + 50
                last = try await test.write(lane: .bulk) { transaction in
                    for number in numbers { try transaction.add("\(number)") }
                    return numbers.upperBound
                }
            }
        }
        var sequences: [Int64] = []
        for _ in 0..<6 {
            let before = test.metrics.value("hub_writes_total")
            while test.metrics.value("hub_writes_total") == before { await Task.yield() }
            test.clock.advance(.seconds(1))
            sequences.append(try await backups.make(of: test).journalSequence)
        }
        stop.withLock { $0 = true }
        try await writing.value
        test.hub.close()

        #expect(sequences == Set(sequences).sorted())
        let made = try BackupFolder(path: backups.folder).backups()
        #expect(made.map { $0.name.hasSuffix(".full") } == [true, false, false, false, false, false])
        for (backup, sequence) in zip(made, sequences) {
            let (restoration, directory) = try backups.restore(at: backup.time)
            #expect(restoration.database.journalSequence == sequence)
            let restored = try TestHub(in: directory)
            #expect(try await Set(restored.names()) == Set((0..<sequence).map { "\($0 + 1)" }))
        }
    }

    @Test func `a backup after one change is small`() async throws {
        let test = try TestHub()
        try await test.write(lane: .bulk) { transaction in
            for number in 0..<5_000 { try transaction.add("guest \(number)") }
        }
        let full = try await backups.make(of: test)
        try await test.add("Ada")
        test.clock.advance(.seconds(1))
        let next = try await backups.make(of: test)
        #expect(full.blocks.stored == full.blocks.all)
        #expect(next.blocks.stored < 20)
        #expect(try backups.size(of: next.name) < 20 * 4200)
        #expect(try backups.size(of: full.name) > 500_000)
    }

    @Test func `a full backup stands on no earlier one`() async throws {
        let test = try TestHub()
        try await test.add("Ada")
        let first = try await backups.make(of: test)
        test.clock.advance(.seconds(1))
        let second = try await backups.make(of: test, full: true)
        try backups.remove(first.name)
        #expect(try backups.restore().restoration.backups == [second.name])
    }

    @Test func `a clock that went back leaves the order of backups alone`() async throws {
        let test = try TestHub()
        var names: [String] = []
        for guest in ["Ada", "Bob", "Cem"] {
            try await test.add(guest)
            names.append(try await backups.make(of: test).name)
            test.clock.advance(.seconds(-3600))
        }
        #expect(try backups.restore().restoration.backups == names)
        #expect(try backups.restore().restoration.database.records["guest"] == 3)
    }

    @Test func `a hub that is not open is backed up, too, also after a crash`() async throws {
        let test = try TestHub()
        try await test.add("Ada")
        // As a killed server leaves it: everything is still in the log.
        let crashed = try TemporaryDirectory()
        for name in ["hub.db", "hub.db-wal", "journal.heads"] {
            try FileManager.default.copyItem(atPath: test.directory.file(name), toPath: crashed.file(name))
        }
        _ = try Backup.make(of: crashed.path, in: backups.folder)
        let restored = try TestHub(in: try backups.restore().directory)
        #expect(try await restored.names() == ["Ada"])
    }

    @Test func `a damaged database makes no backup and spoils no earlier one`() async throws {
        let test = try TestHub()
        try await test.write { transaction in
            for number in 0..<2_000 { try transaction.add("guest \(number)") }
        }
        let good = try await backups.make(of: test)
        test.hub.close()
        try damage(test.directory.file("hub.db"))
        let failure = try await backupFailure { _ = try await backups.make(of: test) }
        #expect(failure?.code == .damaged)
        #expect(failure?.message.contains("is damaged") == true)
        #expect(try backups.names() == [good.name])
        #expect(try backups.restore().restoration.database.records["guest"] == 2_000)
    }

    @Test func `what is not a data directory is refused in words`() async throws {
        let empty = try TemporaryDirectory()
        let failure = try await backupFailure { _ = try Backup.make(of: empty.path, in: backups.folder) }
        #expect(failure?.code == .missing)
        #expect(failure?.message.contains("it has no hub.db") == true)
    }

    @Test func `one backup at a time works in a folder`() async throws {
        let test = try TestHub()
        let lock = try BackupFolder(path: backups.folder).lock()
        let failure = try await backupFailure { _ = try await backups.make(of: test) }
        #expect(failure?.code == .inUse)
        withExtendedLifetime(lock) {}
    }

    /// Overwrites the pages in the middle.
    private func damage(_ path: String) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let middle = bytes.count / 8192 * 4096
        bytes.replaceSubrange(middle..<middle + 8192, with: Data(repeating: 0x5a, count: 8192))
        try bytes.write(to: URL(fileURLWithPath: path))
    }
}
