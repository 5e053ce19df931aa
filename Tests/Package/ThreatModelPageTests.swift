import Testing

/// Docs/threat-model.md: each row of a table that has a column `test` names tests there, and there are such tests, or says that
/// the risk is accepted.
@Suite struct ThreatModelPageTests {
    /// What is shown by a command that takes too long for a test.
    private static let commands: Set = ["make bench", "make soak"]

    @Test func `each threat names tests that there are`() async throws {
        let tests = try await Self.tests()
        let threats = Self.threats(in: try SourceTree.text("Docs/threat-model.md"))
        #expect(threats.count > 140)
        for threat in threats {
            #expect(!threat.tests.isEmpty, "no test: \(threat.name)")
            let missing = threat.tests.subtracting(tests).subtracting(Self.commands)
            #expect(missing.isEmpty, "no such test: \(missing.sorted()) of \(threat.name)")
        }
    }

    @Test func `tests are named in their column alone`() async throws {
        // One word may be a test's name and something else's.
        let tests = try await Self.tests().filter { $0.contains(" ") || $0.hasSuffix("Tests") }
        for threat in Self.threats(in: try SourceTree.text("Docs/threat-model.md")) {
            #expect(threat.others.isDisjoint(with: tests), "\(threat.name)")
        }
    }

    /// What each row of such a table says besides its tests, and names in backticks: among its tests and elsewhere.
    private static func threats(in page: String) -> [Threat] {
        var threats: [Threat] = []
        var column: Int?
        var isTable = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            let isHead = line.hasPrefix("|") && !isTable
            isTable = line.hasPrefix("|")
            if isHead { column = cells.firstIndex(of: " test ") }
            guard let column, isTable, !isHead, !line.hasPrefix("|---") else { continue }
            let tests = cells.indices.contains(column) ? cells[column] : ""
            guard tests != " accepted " else { continue }
            let others = cells.enumerated().filter { $0.offset != column }.map(\.element)
            threats.append(
                Threat(name: String(cells[1]), tests: quoted(tests), others: quoted(others.joined(separator: "|"))))
        }
        return threats
    }

    private struct Threat {
        let name: String
        let tests: Set<String>
        let others: Set<String>
    }

    /// Every second piece stands between two backticks.
    private static func quoted(_ text: some StringProtocol) -> Set<String> {
        let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
        return Set(pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) })
    }

    /// What tests and suites are called.
    private static func tests() async throws -> Set<String> {
        var names: Set<String> = []
        for file in try await SourceTree.swiftFiles() where file.hasPrefix("Tests/") {
            let declarations = try SourceTree.text(file).matches(of: /(?:func `([^`]+)`|(?:func|struct) (\w+))/)
            names.formUnion(declarations.compactMap { ($0.output.1 ?? $0.output.2).map(String.init) })
        }
        return names
    }
}
