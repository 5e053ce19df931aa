import Foundation
import Hub
import TestSupport
import Testing

/// `pavilion import` and `pavilion imports undo` are killed in the middle.
@Suite(.timeLimit(.minutes(5))) struct ImportKillTests {
    /// A list with rows that are refused, and rows that say the same as others.
    private static func write(_ count: Int, to directory: TemporaryDirectory) throws -> String {
        let path = directory.file("list.csv")
        let rows = (0..<count).map { number in
            let name = "Maker\(number % 7 == 3 ? number - 3 : number)q\(number % 7 == 3 ? number - 3 : number)"
            return "\(name),\(number % 50 == 20 ? "Atlantis" : "Germany")\n"
        }
        try Data(("name,country\n" + rows.joined()).utf8).write(to: URL(filePath: path))
        return path
    }

    private static func words(_ directory: TemporaryDirectory, _ list: String) -> [String] {
        ["import", "--data", directory.path, "--edition", "spring", "--json", list]
    }

    /// Starts the program and kills it once a query gives at least so much.
    private func kill(_ words: [String], when query: String, in directory: TemporaryDirectory, is least: Int64)
        async throws
    {
        let program = try await ChildProcess(PavilionProgram.path, words)
        do {
            try await eventually("\(query) gives \(least)", within: .seconds(60)) {
                guard case .integer(let value)? = try directory.ask(query).first?.first else { return false }
                return value >= least
            }
        } catch {
            Issue.record("\(try program.errorOutput)")
            throw error
        }
        program.signal(SIGKILL)
        #expect(await program.end() == .killed(signal: SIGKILL))
    }

    @Test func `a killed import goes on at its row, a killed undo goes on, and both end as if nothing had happened`()
        async throws
    {
        let (killed, whole) = (
            try await TemporaryDirectory.announcing("spring"), try await TemporaryDirectory.announcing("spring")
        )
        let list = try Self.write(1_600, to: killed)
        let other = try Self.write(1_600, to: whole)
        let expected = try importTotals(try await PavilionProgram.run(Self.words(whole, other)))
        #expect(expected["rows"] == 1_600 && expected["refused"] == 32 && (expected["unchanged"] ?? 0) > 100)

        let progress = "SELECT done FROM import"
        for done in [500, 1_000] as [Int64] {
            try await kill(Self.words(killed, list), when: progress, in: killed, is: done)
        }
        let rest = try await PavilionProgram.run(Self.words(killed, list))
        #expect(try importTotals(rest) == expected)
        #expect(rest.errorOutput.contains(" goes on after "))
        let refused = try [list, other].map { try String(contentsOfFile: "\($0).refused.csv", encoding: .utf8) }
        #expect(refused[0] == refused[1] && refused[0].contains("Atlantis"))
        let brought = """
            SELECT company_name, display_name, outcome, list_row FROM participation JOIN party ON party.id = party
            ORDER BY participation.id
            """
        #expect(try killed.ask(brought) == whole.ask(brought))
        #expect(try killed.ask("SELECT state, done FROM import") == [["ended", 1_600]])

        let id = try #require(try killed.ask("SELECT CAST(id AS TEXT) FROM import").first?.first)
        guard case .text(let id) = id else { return }
        let undo = ["imports", "undo", "--data", killed.path, "--yes", "--json", id]
        let takenBack = "SELECT taken_back FROM import"
        try await kill(undo, when: takenBack, in: killed, is: 200)
        #expect(try killed.ask("SELECT state FROM import") == [["undoing"]])
        let undone = try await PavilionProgram.run(undo)
        #expect(undone.status == .exited(0) && undone.output.contains(#""state":"undone""#), "\(undone.errorOutput)")
        for table in ["participation", "party", "party_word", "match_key"] {
            #expect(try killed.ask("SELECT 1 FROM \(table)") == [], "\(table)")
        }
        #expect(
            try killed.ask("SELECT state, taken_back = created + likely, removed = taken_back FROM import") == [
                ["undone", 1, 1]
            ])
    }
}
