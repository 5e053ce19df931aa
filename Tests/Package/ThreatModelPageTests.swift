import Testing

/// Docs/threat-model.md: each row of a table of threats names tests, and there are such tests, or says that the
/// risk is accepted.
@Suite struct ThreatModelPageTests {
    private static let head = "| what may come |"
    /// What is shown by a command that takes too long for a test.
    private static let commands: Set = ["make bench", "make soak"]

    @Test func `each threat names tests that there are`() async throws {
        let tests = try await Self.tests()
        let threats = Self.threats(in: try SourceTree.text("Docs/threat-model.md"))
        #expect(threats.count > 100)
        for threat in threats {
            #expect(!threat.tests.isEmpty, "no test: \(threat.name)")
            let missing = threat.tests.subtracting(tests).subtracting(Self.commands)
            #expect(missing.isEmpty, "no such test: \(missing.sorted()) of \(threat.name)")
        }
    }

    private static func threats(in page: String) -> [(name: String, tests: Set<String>)] {
        var threats: [(String, Set<String>)] = []
        var isThreats = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            isThreats = line.hasPrefix(head) || isThreats && line.hasPrefix("|")
            guard isThreats, !line.hasPrefix(head), !line.hasPrefix("|---") else { continue }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            let tests = cells.count > 4 ? cells[3] : ""
            guard tests != " accepted " else { continue }
            // Every second piece stands between two backticks.
            let pieces = tests.split(separator: "`", omittingEmptySubsequences: false)
            threats.append((String(cells[1]), Set(pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) })))
        }
        return threats
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
