import DelimitedText
import Foundation
import MessageModel
import Messages
import TestSupport
import Testing

/// `pavilion export` as the shell meets it.
@Suite(.timeLimit(.minutes(2))) struct ExportCommandTests {
    private let data: TemporaryDirectory
    /// More than one page of a list.
    private static let organizations = 1_003

    init() async throws {
        let test = try await TestInstallation.announcing(.sample("spring"), .sample("autumn"))
        for number in 1...Self.organizations {
            _ = try await test.recorded(.organization("Firm \(number)"))
        }
        try await test.registerAndVerify(.sample(company: "=HYPERLINK(\"x\")"))
        _ = try await test.register(.sample(company: "Bright & <Sons>", edition: "autumn"))
        test.close()
        data = test.directory
    }

    private func export(_ words: String...) async throws -> FinishedProgram {
        try await PavilionProgram.run(["export", "--data", data.path] + words)
    }

    /// What a reader of batches makes of it.
    private func read(_ text: String, _ spelling: StreamSpelling) throws -> [IncomingMessage] {
        let reader = MessageReader(spelling, WantedMessages(Vocabulary.catalogue))
        Array(text.utf8).withUnsafeBufferPointer { reader.feed($0) }
        reader.finish()
        var messages: [IncomingMessage] = []
        while let message = try reader.next() { messages.append(message) }
        return messages
    }

    @Test func `parties are written page by page, each once, as messages that can be read again`() async throws {
        for (format, spelling) in [("xml", StreamSpelling.xml), ("json", .json), ("ndjson", .json)] {
            let program = try await export("parties", "--format", format)
            #expect(program.status == .exited(0) && program.errorOutput.isEmpty, "\(program.errorOutput)")
            let messages = try read(program.output, spelling)
            let parties = try messages.map { try Party($0.body.get()) }
            let names = Set(parties.map(\.details.displayName))
            #expect(names.isSuperset(of: (1...Self.organizations).map { "Firm \($0)" }))
            #expect(Set(parties.map(\.party)).count == parties.count)
            let envelope = try Envelope(#require(messages[0].envelope))
            #expect(envelope.id == "party/\(parties[0].party)/1" && envelope.sender == "pavilion")
        }
    }

    @Test func `registrations are a table without formulas, of one edition or of all`() async throws {
        let all = try CSVReader.rows(try await export("registrations").output)
        #expect(all.count == 3)
        let column = try #require(all[0].firstIndex(of: "submission.companyName"))
        #expect(Set(all.dropFirst().map { $0[column] }) == ["'=HYPERLINK(\"x\")", "Bright & <Sons>"])
        let spring = try CSVReader.rows(try await export("registrations", "--edition", "spring").output)
        #expect(spring.count == 2 && spring.allSatisfy { $0.count == all[0].count })
    }

    @Test func `a file is there as a whole or not at all`() async throws {
        let file = data.file("registrations.xml")
        let made = try await export("registrations", "--format", "xml", "--output", file)
        #expect(made.status == .exited(0) && made.output.isEmpty)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(try read(text, .xml).count == 2)
        let refused = try await export("registrations", "--edition", "winter", "--output", file)
        #expect(refused.status == .exited(65) && refused.errorOutput.contains("There is no"), "\(refused.errorOutput)")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
        let names = try FileManager.default.contentsOfDirectory(atPath: data.path)
        #expect(names.filter { $0.hasPrefix("registrations") } == ["registrations.xml"])
        #expect(try await export("parties", "--output", data.file("none/parties.csv")).status == .exited(69))
    }

    @Test func `a disk that is full is told`() async throws {
        let shell = try await FinishedProgram.run(
            "/bin/sh", ["-c", "'\(PavilionProgram.path)' export parties --data '\(data.path)' > /dev/full"])
        #expect(shell.status == .exited(69) && shell.errorOutput.contains("standard output: "))
    }

    @Test func `nothing is a table with headings alone, and what belongs to no edition has none`() async throws {
        let program = try await export("participations")
        #expect(program.output.hasPrefix("\u{feff}participation,party,recorded,entry.edition,"))
        #expect(program.output.split(separator: "\r\n").count == 1)
        #expect(try read(try await export("participations", "--format", "json").output, .json).isEmpty)
        #expect(try await export("parties", "--edition", "spring").status == .exited(64))
    }

    @Test func `on a terminal a bar shows how far it has come, as wide as the terminal`() async throws {
        let shown = try await PavilionProgram.errorsOnTerminal(["export", "parties", "--data", data.path], columns: 60)
        let lines = shown.split(separator: "\r").map { $0.prefix { $0 != "\u{1b}" } }
        #expect(lines.contains { $0.contains(#/^parties: ([0-9]+) of \1 \[#{10,}\]/#) }, "\(shown)")
        #expect(lines.allSatisfy { $0.count < 60 })
        let narrow = try await PavilionProgram.errorsOnTerminal(
            ["export", "parties", "--data", data.path], columns: 20)
        #expect(
            !narrow.contains("[#")
                && narrow.split(separator: "\r").allSatisfy { $0.prefix { $0 != "\u{1b}" }.count < 20 })
    }
}
