import Foundation
import TestSupport
import Testing

/// The program's `backup` and `restore` as the shell meets them: interrupted, without room, used wrongly.
@Suite(.timeLimit(.minutes(3))) struct BackupCommandTests {
    /// The demo's; its registrations in all three editions.
    private static let registrations = 268 + 337 + 146
    private let directory: TemporaryDirectory
    private var data: String { directory.file("data") }
    private var backups: String { directory.file("backups") }
    private var backup: [String] { ["backup", "--data", data, "--to", backups] }
    private func restore(_ target: String) -> [String] { ["restore", "--from", backups, "--data", target] }

    init() async throws {
        directory = try TemporaryDirectory()
        try await DemoData.copy(to: data)
    }

    @Test func `both say what they did, for people and for programs`() async throws {
        let made = try await PavilionProgram.run(backup + ["--json"])
        let report = try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any]
        #expect(made.status == .exited(0))
        #expect(report?["backup"] as? String == (try names().first))
        let sequence = try #require(report?["journalSequence"] as? Int)
        let checked = try await check()
        #expect(checked.hasPrefix("can be restored: \(try names()[0])"))
        #expect(checked.contains("up to journal entry \(sequence);"))
        #expect(checked.contains(try Regex("registration +\(Self.registrations)\n")))
        let target = try TemporaryDirectory()
        let restored = try await PavilionProgram.run(restore(target.file("restored")) + ["--json"])
        let restoration = try JSONSerialization.jsonObject(with: Data(restored.output.utf8)) as? [String: Any]
        #expect(restoration?["directory"] as? String == target.file("restored"))
        #expect(restoration?["journalIsProved"] as? Bool == true)
        #expect(restoration?["unread"] as? [String] == [])
    }

    @Test func `on a terminal both show how far they have come, elsewhere not`() async throws {
        let check = ["restore", "--from", backups, "--check"]
        let made = try await PavilionProgram.errorsOnTerminal(backup + ["--check"])
        let checked = try await PavilionProgram.errorsOnTerminal(check)
        let target = try TemporaryDirectory()
        let restored = try await PavilionProgram.errorsOnTerminal(restore(target.file("restored")))
        let back = ["blocks put together", "databases proved", "journal lines proved"]
        for (shown, parts) in [
            (made, ["pages copied", "databases proved", "journal lines proved", "blocks compared"]),
            (checked, ["blocks of \(try names()[0]) proved"] + back), (restored, back),
        ] {
            for part in parts {
                #expect(shown.contains(try Regex("\r\(part): ([0-9]+) of \\1[^0-9]")), "\(part) in \(shown)")
            }
        }
        for words in [backup, check] { #expect(try await PavilionProgram.run(words).errorOutput == "") }
    }

    @Test func `a slash behind a directory's name changes nothing`() async throws {
        _ = try await PavilionProgram.run(["backup", "--data", data + "/", "--to", backups + "/"])
        let target = try TemporaryDirectory()
        let restored = try await PavilionProgram.run(restore(target.file("restored") + "//"))
        #expect(restored.status == .exited(0))
        #expect(restored.output.hasPrefix("restored to \(target.file("restored")) from "))
        #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == ["restored"])
    }

    @Test func `damage of a backup ends with status 1`() async throws {
        _ = try await PavilionProgram.run(backup)
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: "\(backups)/\(names()[0])"))
        try file.seek(toOffset: 100)
        try file.write(contentsOf: Data("?".utf8))
        try file.close()
        let checked = try await PavilionProgram.run(["restore", "--from", backups, "--check"])
        #expect(checked.status == .exited(1))
        #expect(checked.errorOutput.contains("is damaged"))
    }

    @Test func `a backup that is killed leaves nothing that looks like one`() async throws {
        for stage in ["", "/hub.db", "/piece"] {
            let process = try await ChildProcess(PavilionProgram.path, backup)
            let unfinished = "\(backups)/unfinished\(stage)"
            while try names().isEmpty, !FileManager.default.fileExists(atPath: unfinished) {
                await Task.yield()
            }
            process.signal(SIGKILL)
            _ = await process.end()
            #expect(try names().isEmpty)
        }
        #expect(try await PavilionProgram.run(backup).status == .exited(0))
        #expect(try await check().contains(try Regex("registration +\(Self.registrations)\n")))
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
        #expect(try names().count == (command == "backup" ? 0 : 1))
        #expect(!FileManager.default.fileExists(atPath: restored))
    }

    @Test func `a wrong command line and a full directory have their exit status`() async throws {
        #expect(try await PavilionProgram.run(["restore", "--from", backups]).status == .exited(64))
        #expect(
            try await PavilionProgram.run(["restore", "--from", "x", "--check", "--at", "noon"]).status == .exited(64))
        let refused = try await PavilionProgram.run(restore(data))
        #expect(refused.status == .exited(69))
        #expect(refused.errorOutput.contains("is not empty"))
    }

    /// What a check of the backups says.
    private func check() async throws -> String {
        let checked = try await PavilionProgram.run(["restore", "--from", backups, "--check"])
        try #require(checked.status == .exited(0), "\(checked.errorOutput)")
        return checked.output
    }

    /// The folder's files that are backups, also before the folder is.
    private func names() throws -> [String] {
        guard FileManager.default.fileExists(atPath: backups) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: backups)
            .filter { $0.hasSuffix(".full") || $0.hasSuffix(".incremental") }
    }
}
