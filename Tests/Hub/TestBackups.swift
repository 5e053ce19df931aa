import Foundation
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import Hub

/// A folder of backups of one hub, and what a test does with it.
struct TestBackups: Sendable {
    let directory: TemporaryDirectory
    var folder: String { directory.file("backups") }

    init() throws { directory = try TemporaryDirectory() }

    func make(
        of test: TestHub, full: Bool = false, withKey: Bool = true
    ) async throws -> Backup {
        let (data, clock) = (test.directory.path, test.clock.wallClock)
        return try await WorkerThread.run(name: "backup") { [folder] () throws(HubFailure) in
            try Backup.make(of: data, in: folder, full: full, withKey: withKey, clock: clock)
        }
    }

    /// Proves a journal of the guestbook, whichever key stands beside it.
    static func verify(_ directory: String, progress: @escaping ProgressReport) throws -> JournalReport {
        try DataHub.verify(
            directory, modules: [Guestbook.module], key: #require(TestHub.key), progress: progress)
    }

    /// Restores into a new directory.
    func restore(at time: Instant? = nil) throws -> (restoration: Restoration, directory: TemporaryDirectory) {
        let restored = try TemporaryDirectory()
        return (
            try Restoration.restore(from: folder, to: restored.path, at: time, verify: TestBackups.verify), restored
        )
    }

    /// The files of the folder that are backups.
    func names() throws -> [String] { try BackupFolder(path: folder).backups().map(\.name) }

    func size(of name: String) throws -> Int { try Data(contentsOf: file(name)).count }

    /// Turns one bit around, `place` bytes from the start or, when negative, from the end.
    func damage(_ name: String, at place: Int) throws {
        var bytes = try Data(contentsOf: file(name))
        bytes[place < 0 ? bytes.count + place : place] ^= 1
        try bytes.write(to: file(name))
    }

    func cut(_ name: String, by count: Int) throws {
        try Data(contentsOf: file(name)).dropLast(count).write(to: file(name))
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(at: file(name)) }

    private func file(_ name: String) -> URL { URL(fileURLWithPath: "\(folder)/\(name)") }
}

/// The failure that `body` ends with.
func backupFailure(_ body: () async throws -> Void) async throws -> HubFailure? {
    do {
        try await body()
        return nil
    } catch let failure as HubFailure {
        return failure
    }
}
