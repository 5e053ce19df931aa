import Foundation
import Hub
import TestSupport
import Testing
import Timekeeping

/// `pavilion bus …` as the shell meets it, beside a server and without one.
@Suite(.timeLimit(.minutes(2))) struct BusCommandTests {
    private let directory: TemporaryDirectory
    private var data: String { directory.path }

    /// A data directory with dead letters of `mail.sendMail`, one a key: mail requests that nobody can read.
    init() async throws {
        let test = try await TestInstallation(
            in: TemporaryDirectory(), clock: ManualClock(WallClock.system.now()))
        let author = Author(who: "system:test", operation: "test", trace: "0af7651916cd43dd8448eb211c80319c")
        for key in ["a", "b", "c"] {
            let body = #"{"mail":"17","tags":[],"text":"a \"{,}\" b"}"#
            try await test.hub.write(as: author) { transaction in
                try transaction.publish(OutboxEvent(type: "mailRequested", key: key, body: Array(body.utf8)))
            }
            try await test.deliver()
        }
        test.close()
        directory = test.directory
    }

    private func bus(_ words: String...) async throws -> FinishedProgram {
        try await PavilionProgram.run(["bus"] + words + ["--data", data])
    }

    /// The table's lines without its headings, as cells.
    private func letters(_ words: String...) async throws -> [[Substring]] {
        let list = try await PavilionProgram.run(["bus", "dead-letters", "list", "--data", data] + words)
        #expect(list.status == .exited(0), "\(list.errorOutput)")
        return list.output.split(separator: "\n").dropFirst().map { $0.split(separator: " ") }
    }

    @Test func `dead letters are listed in columns, the newest first, page by page`() async throws {
        let list = try await bus("dead-letters", "list")
        let lines = list.output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.first?.split(separator: " ") == ["ID", "SUBSCRIBER", "TYPE", "KEY", "DIED", "REASON", "PARKS"])
        let columns = lines.map { line in
            line.firstRange(of: line.hasPrefix("ID") ? "TYPE" : "mailRequested").map {
                line.distance(from: line.startIndex, to: $0.lowerBound)
            }
        }
        #expect(Set(columns).count == 1 && columns[0] != nil)
        let all = try await letters()
        #expect(all.map { $0[3] } == ["c", "b", "a"])
        #expect(all.allSatisfy { $0[1] == "mail.sendMail" && $0[5] == "invalid.invalid" && $0[6] == "yes" })
        let page = try await bus("dead-letters", "list", "--limit", "2")
        #expect(page.output.contains("These are 2 of 3; go on with --after \(all[1][0])"))
        #expect(try await letters("--after", "\(all[1][0])").map { $0[3] } == ["a"])
        #expect(try await letters("--subscriber", "mail.sendMail").count == 3)
    }

    @Test func `where nothing is dead, words say so, and who does not exist is no empty list`() async throws {
        let empty = try await bus("dead-letters", "list", "--subscriber", "mail.discardMails")
        #expect(empty.status == .exited(0) && empty.output == "There are no dead letters here.\n")
        let nobody = try await bus("dead-letters", "list", "--subscriber", "mail.sendMial")
        #expect(nobody.status == .exited(65) && nobody.output.isEmpty)
        #expect(nobody.errorOutput.contains("there is no subscriber mail.sendMial"))
    }

    @Test func `a letter is shown with everything, its event on many lines`() async throws {
        let id = try #require(try await letters().first?.first)
        let shown = try await bus("dead-letters", "show", "\(id)")
        #expect(shown.status == .exited(0))
        for words in [
            "letter         \(id)\n", "subscriber     mail.sendMail\n", "attempts       1\n",
            "parks its key  yes", "trace          0af7651916cd43dd8448eb211c80319c\n",
            "\n\n{\n  \"mail\": \"17\",\n  \"tags\": [],\n  \"text\": \"a \\\"{,}\\\" b\"\n}\n",
        ] { #expect(shown.output.contains(words), "\(words) is not in \(shown.output)") }
        #expect(try await bus("dead-letters", "show").status == .exited(64))
        #expect(try await bus("dead-letters", "show", "1", "2").status == .exited(64))
    }

    @Test func `without a server letters are decided one by one, and one that is refused holds up no other`()
        async throws
    {
        let ids = try await letters().map { "\($0[0])" }
        let mixed = try await bus("dead-letters", "replay", ids[0], "12345", ids[1])
        #expect(mixed.status == .exited(65))
        #expect(mixed.output == "\(ids[0]): delivered again\n\(ids[1]): delivered again\n")
        #expect(mixed.errorOutput.contains("12345: Not found"), "\(mixed.errorOutput)")
        #expect(mixed.errorOutput.contains("pavilion: 1 of 3 refused"))
        let discarded = try await bus("dead-letters", "discard", ids[2], "--reason", "asked by telephone")
        #expect(discarded.status == .exited(0) && discarded.output == "\(ids[2]): discarded\n")
        #expect(try await letters().isEmpty)
        let queues = try await bus("queues")
        #expect(queues.output.contains(/mail\.sendMail +2 +0 +0 +0 +0 +0 +0 +2\S+Z  moving/), "\(queues.output)")
        #expect(try await bus("dead-letters", "discard", ids[2]).status == .exited(64))
    }

    @Test func `beside a server a letter is delivered again at once, and programs get JSON`() async throws {
        let ids = try await letters().map { "\($0[0])" }
        let server = try await ServerProcess.start(data: data)
        let replayed = try await bus("dead-letters", "replay", ids[0])
        #expect(replayed.status == .exited(0) && replayed.output == "\(ids[0]): delivered again\n")
        try await eventually("nobody could read it again, which is another letter") {
            try await letters().map { "\($0[0])" }.filter { !ids.contains($0) }.count == 1
        }
        #expect(try await bus("dead-letters", "show", ids[0]).status == .exited(65))
        let refused = try await bus("dead-letters", "discard", ids[1], "nonsense", "--reason", "why not")
        #expect(refused.status == .exited(65) && refused.output == "\(ids[1]): discarded\n")
        let list = try await bus("dead-letters", "list", "--json")
        let json = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
        #expect((json?["item"] as? [Any])?.count == 2 && json?["count"] as? Int == 2)
        let queues = try await bus("queues", "--json")
        #expect(queues.output.contains(#""dead":2"#), "\(queues.output)")
        #expect(await server.stop() == .exited(0))
    }

    @Test func `the help tells the family and each command`() async throws {
        let family = try await PavilionProgram.run(["bus", "--help"])
        #expect(family.status == .exited(0))
        for name in ["bus queues", "bus dead-letters list", "bus dead-letters discard"] {
            #expect(family.output.contains("  \(name) "))
        }
        let one = try await PavilionProgram.run(["bus", "dead-letters", "discard", "--help"])
        #expect(one.output.hasPrefix("usage: pavilion bus dead-letters discard [options] ID…\n"))
    }
}
