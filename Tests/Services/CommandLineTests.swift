import Channel
import Foundation
import TestSupport
import Testing

@testable import pavilion

/// What the program says of itself, and of command lines that are wrong.
@Suite(.timeLimit(.minutes(2))) struct CommandLineTests {
    @Test func `help has every group once and every status, and groups have their commands`() async throws {
        let help = try await PavilionProgram.run(["--help"]).output
        for name in ["serve", "export", "registrations", "parties", "partner", "bus", "journal", "schema"] {
            #expect(help.split(separator: "\n").count { $0.hasPrefix("  \(name) ") } == 1)
        }
        for status in [0, 1, 64, 65, 69, 70] { #expect(help.contains(try Regex("\n  \(status) +[a-z]"))) }
        let group = try await PavilionProgram.run(["bus", "dead-letters", "--help"])
        #expect(group.status == .exited(0) && group.output.contains("Events that could not be delivered."))
        #expect(group.output.contains("  bus dead-letters replay ") && !group.output.contains("bus queues"))
        #expect(try await PavilionProgram.run(["bus", "dead-letters"]).status == .exited(64))
        let asked = try await PavilionProgram.run(["help", "export"])
        #expect(asked.output == (try await PavilionProgram.run(["export", "--help"]).output))
        #expect(asked.output.contains("KIND is one of parties, registrations, participations."))
    }

    @Test func `a command waits longer for its answer than any operation may take`() async throws {
        let longest = try await TestInstallation().bus.registry.operations.map(\.deadline).max()
        #expect(try #require(longest) < Operator.patience)
    }

    @Test(arguments: [
        (["sevre"], "there is no command sevre; did you mean serve?"),
        (["exp"], "there is no command exp; did you mean export?"),
        (["bus", "quues"], "there is no command bus quues; did you mean queues?"),
        (["bus", "dead-letters", "lsit"], "did you mean list?"),
        (["export", "--dta", "d"], "export does not know --dta; did you mean --data?"),
        (["export", "partys", "--data", "d"], "KIND is one of parties, registrations, participations; did you mean"),
        (["export", "parties", "--format", "jsno", "--data", "d"], "did you mean json?"),
        (["registrations", "list", "--state", "registred", "--data", "d"], "did you mean registered?"),
        (["export", "parties"], "export needs --data DIR"), (["export", "--data", "d"], "export needs KIND"),
        (["parties", "show", "--data", "d", "1", "2"], "parties show takes one ID"),
    ])
    func `what is spelled wrong is told with what was meant`(words: [String], told: String) async throws {
        let program = try await PavilionProgram.run(words)
        #expect(program.status == .exited(64) && program.output.isEmpty)
        #expect(program.errorOutput.contains(told), "\(program.errorOutput)")
        #expect(program.errorOutput.contains("\nSee pavilion"))
    }

    @Test func `what is like nothing is told without a guess`() async throws {
        let program = try await PavilionProgram.run(["parliament"])
        #expect(program.errorOutput == "pavilion: there is no command parliament\nSee pavilion --help\n")
    }

    @Test func `the manual is sound roff, and has every command with every option`() async throws {
        let manual = try await PavilionProgram.run(["manual"])
        let directory = try TemporaryDirectory()
        let page = directory.file("pavilion.1")
        try Data(manual.output.utf8).write(to: URL(filePath: page))
        let lint = try await FinishedProgram.run("/usr/bin/mandoc", ["-T", "lint", "-W", "warning", page])
        #expect(lint.status == .exited(0) && lint.output.isEmpty, "\(lint.output)")
        let text = try await FinishedProgram.run("/usr/bin/mandoc", ["-T", "utf8", "-O", "width=120", page]).output
            .replacing(/.\u{8}/, with: "")
        for words in [
            "pavilion serve [options]", "pavilion bus dead-letters replay [options] ID…",
            "--organizer-password-file FILE",
            "--format WORD", "the data directory [required]", "the command line is wrong", "Events under way",
        ] { #expect(text.contains(words), "\(words) is not in\n\(text)") }
    }
}
