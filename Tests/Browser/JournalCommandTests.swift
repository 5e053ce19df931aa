import Foundation
import TestSupport
import Testing

/// `pavilion journal verify` as the shell meets it, on what the demo leaves.
@Suite(.timeLimit(.minutes(1))) struct JournalCommandTests {
    private func verify(_ data: String, _ more: String...) async throws -> FinishedProgram {
        try await PavilionProgram.run(["journal", "verify", "--data", data] + more)
    }

    @Test func `a whole journal is told with status 0, beside the server and after it`() async throws {
        let server = try await DemoServer.start()
        let beside = try await verify(server.data)
        #expect(beside.status == .exited(0), "\(beside.output)")
        #expect(beside.output.hasPrefix("the journal is whole: "))
        #expect(await server.stop() == .exited(0))
        #expect(try await verify(server.data).status == .exited(0))
    }

    @Test func `damage is named with status 1, for people and for programs`() async throws {
        let directory = try TemporaryDirectory()
        let data = directory.file("data")
        try await DemoData.copy(to: data)
        let sqlite = try await FinishedProgram.run(
            "/usr/bin/sqlite3",
            ["\(data)/hub.db", "UPDATE registration SET state = 'withdrawn' WHERE state = 'declined'"])
        try #require(sqlite.status == .exited(0))
        let words = try await verify(data)
        #expect(words.status == .exited(1))
        #expect(words.output.contains("the record's state is not what its journal says"))
        let report = try await verify(data, "--json")
        let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
        let findings = json?["findings"] as? [[String: Any]]
        #expect(json?["sound"] as? Bool == false)
        #expect(findings?.first?["table"] as? String == "registration")
    }

    @Test func `on a terminal it shows how far it has come, elsewhere not`() async throws {
        let directory = try TemporaryDirectory()
        let data = directory.file("data")
        try await DemoData.copy(to: data)
        let shown = try await PavilionProgram.errorsOnTerminal(["journal", "verify", "--data", data])
        for part in ["journal lines proved", "journal lines compared with records"] {
            #expect(shown.contains(try Regex("\r\(part): ([0-9]+) of \\1[^0-9]")), "\(shown)")
        }
        #expect(try await verify(data).errorOutput == "")
    }

    @Test func `the word alone lists what can be done with a journal`() async throws {
        let finished = try await PavilionProgram.run(["journal"])
        #expect(finished.status == .exited(64))
        #expect(finished.output.contains("journal verify"))
        #expect(try await PavilionProgram.run(["journal", "--help"]).status == .exited(0))
    }

    @Test func `what is no data directory is said, and none is made of it`() async throws {
        let directory = try TemporaryDirectory()
        let finished = try await PavilionProgram.run(["journal", "verify", "--data", directory.path])
        #expect(finished.status == .exited(69))
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
    }
}
