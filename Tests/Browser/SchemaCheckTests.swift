import Foundation
import TestSupport
import Testing

/// `pavilion schema check` as the shell meets it.
@Suite(.timeLimit(.minutes(1))) struct SchemaCheckTests {
    private static let good = "<getParty><party>1</party></getParty>"
    private static let batch = """
        <messages xmlns="urn:pavilion:messages:1">
        \(good)
        <getParty><party>x</party></getParty>
        \(good)
        </messages>
        """

    private func check(_ files: [String: String], _ options: String...) async throws -> FinishedProgram {
        let directory = try TemporaryDirectory()
        for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: directory.file(name))) }
        return try await PavilionProgram.run(
            ["schema", "check"] + options + files.keys.sorted(), directory: directory.path)
    }

    @Test func `each refused message is told with file, line, column, path and words`() async throws {
        let finished = try await check(["a.xml": Self.batch])
        #expect(finished.status == .exited(1))
        let lines = finished.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("a.xml:3:17: getParty party: Give the id as digits only.") == true)
        #expect(lines.last == "3 messages, 1 refused")
    }

    @Test func `good messages of all spellings give status 0`() async throws {
        let envelope = """
            {"id": "1", "type": "getParty", "sender": "s", "sent": "2027-03-01T09:00:00Z", "body": {"party": "1"}}
            """
        let finished = try await check([
            "a.xml": Self.good.replacing("<getParty>", with: "<getParty xmlns=\"urn:pavilion:messages:1\">"),
            "b.json": "[\(envelope), \(envelope)]", "c.ndjson": "\(envelope)\n\(envelope)\n", "d": envelope,
            "getParty.json": "{\"party\": \"1\"}",
        ])
        #expect(finished.status == .exited(0), "\(finished.output)")
        #expect(finished.output == "7 messages, 0 refused\n")
    }

    @Test func `an empty file is a batch without messages, unless it is called XML`() async throws {
        let finished = try await check(["a.ndjson": "", "b": "\n", "c.xml": ""])
        #expect(finished.status == .exited(1))
        let lines = finished.output.split(separator: "\n")
        #expect(lines.first?.hasPrefix("c.xml:1:1: ") == true)
        #expect(lines.last == "0 messages, 0 refused; 1 files could not be read to their end")
    }

    @Test func `a hostile name neither steers the terminal nor forges a line`() async throws {
        let text = "{\"\\u001b[31m\\na.json:9:9: good\": 1, \"party\": \"1\"}"
        let finished = try await check(["a\u{1B}.json": text], "--message", "getParty")
        #expect(finished.output.split(separator: "\n").count == 2)
        #expect(finished.output.hasPrefix("a\u{FFFD}.json:1:") && !finished.output.contains("\u{1B}"))
    }

    @Test func `a malformed file is told with what stands before it, also to programs`() async throws {
        let finished = try await check(["a.xml": String(Self.batch.dropLast(20))], "--json")
        #expect(finished.status == .exited(1))
        let objects = try finished.output.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(objects.map { $0?["rule"] as? String } == ["pattern", "malformedXML", nil])
        #expect(objects.last??["messages"] as? Int == 2)
        #expect(objects.last??["unreadable"] as? Int == 1)
    }

    @Test func `wrong usage and missing files are told`() async throws {
        #expect(try await PavilionProgram.run(["schema", "check"]).status == .exited(64))
        #expect(try await PavilionProgram.run(["schema", "check", "--message", "x", "y"]).status == .exited(64))
        let missing = try await PavilionProgram.run(["schema", "check", "missing.xml"])
        #expect(missing.status == .exited(69))
        #expect(missing.errorOutput.contains("missing.xml: No such file"))
    }
}
