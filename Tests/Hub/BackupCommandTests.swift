import Foundation
import Glibc
import MessageModel
import TestSupport
import Testing

@testable import Hub

/// The program's `backup` and `restore` as the shell meets them: interrupted, without room, used wrongly.
@Suite(.timeLimit(.minutes(3))) struct BackupCommandTests {
    private let backups: TestBackups
    private let data: TemporaryDirectory
    private var backup: [String] { ["backup", "--data", data.path, "--to", backups.folder] }
    private func restore(_ target: String) -> [String] { ["restore", "--from", backups.folder, "--data", target] }

    /// A closed hub of some megabytes.
    init() async throws {
        backups = try TestBackups()
        let test = try TestHub()
        try await test.write(lane: .bulk) { transaction in
            for number in 0..<3_000 { try transaction.add("\(number) \(String(repeating: "guest ", count: 100))") }
        }
        test.hub.close()
        data = test.directory
    }

    @Test func `both say what they did, for people and for programs`() async throws {
        let made = try await PavilionProgram.run(backup + ["--json"])
        let report = try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any]
        #expect(made.status == .exited(0))
        #expect(report?["backup"] as? String == (try backups.names()[0]))
        #expect(report?["journalSequence"] as? Int == 3_000)
        let checked = try await PavilionProgram.run(["restore", "--from", backups.folder, "--check"])
        #expect(checked.status == .exited(0))
        #expect(checked.output.hasPrefix("can be restored: \(try backups.names()[0])"))
        #expect(checked.output.contains("up to journal entry 3000"))
        #expect(checked.output.contains(/guest +3000/))
        let target = try TemporaryDirectory()
        let restored = try await PavilionProgram.run(restore(target.file("restored")) + ["--json"])
        let restoration = try JSONSerialization.jsonObject(with: Data(restored.output.utf8)) as? [String: Any]
        #expect(restoration?["directory"] as? String == target.file("restored"))
        #expect(restoration?["journalIsProved"] as? Bool == false)
        #expect(restoration?["unread"] as? [String] == [])
    }

    @Test func `a slash behind a directory's name changes nothing`() async throws {
        _ = try await PavilionProgram.run(["backup", "--data", data.path + "/", "--to", backups.folder + "/"])
        let target = try TemporaryDirectory()
        let restored = try await PavilionProgram.run(restore(target.file("restored") + "//"))
        #expect(restored.status == .exited(0))
        #expect(restored.output.hasPrefix("restored to \(target.file("restored")) from "))
        #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == ["restored"])
    }

    @Test func `damage of a backup ends with status 1`() async throws {
        _ = try await PavilionProgram.run(backup)
        try backups.damage(backups.names()[0], at: 100)
        let checked = try await PavilionProgram.run(["restore", "--from", backups.folder, "--check"])
        #expect(checked.status == .exited(1))
        #expect(checked.errorOutput.contains("is damaged"))
    }

    @Test func `a backup that is killed leaves nothing that looks like one`() async throws {
        for stage in ["", "/hub.db", "/piece"] {
            let process = try await ChildProcess(PavilionProgram.path, backup)
            let unfinished = "\(backups.folder)/unfinished\(stage)"
            while try backups.finished() == 0, !FileManager.default.fileExists(atPath: unfinished) {
                await Task.yield()
            }
            process.signal(SIGKILL)
            _ = await process.end()
            #expect(try backups.finished() == 0)
        }
        #expect(try await PavilionProgram.run(backup).status == .exited(0))
        #expect(try Restoration.check(backups.folder, verify: TestBackups.verify).database.records["guest"] == 3_000)
    }

    @Test func `a restore that is killed leaves nothing that looks like a data directory`() async throws {
        try #require(try await PavilionProgram.run(backup).status == .exited(0))
        let target = try TemporaryDirectory()
        let restored = target.file("restored")
        for stage in ["", "/hub.db"] {
            let process = try await ChildProcess(PavilionProgram.path, restore(restored))
            while !FileManager.default.fileExists(atPath: "\(restored).unfinished\(stage)") { await Task.yield() }
            process.signal(SIGKILL)
            _ = await process.end()
            #expect(!FileManager.default.fileExists(atPath: restored))
        }
        #expect(try await PavilionProgram.run(restore(restored)).status == .exited(0))
        #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == ["restored"])
    }

    /// The shell's limit on the size of files fails a write as a full disk does.
    @Test(arguments: ["backup", "restore"])
    func `without room it says so and leaves nothing`(command: String) async throws {
        let target = try TemporaryDirectory()
        let restored = target.file("restored")
        if command == "restore" { try #require(try await PavilionProgram.run(backup).status == .exited(0)) }
        let words = command == "backup" ? backup : restore(restored)
        let limited = try await FinishedProgram.run(
            "/bin/bash", ["-c", "trap '' XFSZ; ulimit -f 1000; exec \"$0\" \"$@\"", PavilionProgram.path] + words)
        #expect(limited.status == .exited(69))
        #expect(limited.errorOutput.contains(command == "backup" ? "could not be copied" : "could not be written"))
        #expect(try backups.finished() == (command == "backup" ? 0 : 1))
        #expect(!FileManager.default.fileExists(atPath: restored))
    }

    @Test func `a wrong command line and a full directory have their exit status`() async throws {
        #expect(try await PavilionProgram.run(["restore", "--from", backups.folder]).status == .exited(64))
        #expect(
            try await PavilionProgram.run(["restore", "--from", "x", "--check", "--at", "noon"]).status == .exited(64))
        let refused = try await PavilionProgram.run(restore(data.path))
        #expect(refused.status == .exited(69))
        #expect(refused.errorOutput.contains("is not empty"))
    }
}

extension TestBackups {
    /// How many backups there are, also before the folder is.
    fileprivate func finished() throws -> Int {
        FileManager.default.fileExists(atPath: folder) ? try names().count : 0
    }
}
