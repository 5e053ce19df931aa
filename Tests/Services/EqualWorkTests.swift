import Channel
import Hub
import Messages
import TestSupport
import Testing

/// A public registration does the same work whether its company is known or not, but for the company's own record and the
/// mail to the contact who was there before (DESIGN §4): what takes time is what is written.
@Suite struct EqualWorkTests {
    private static let stranger = RegisterExhibitor.sample(
        company: "LUMEN OPTICS, Ltd.", email: "eve@elsewhere.example")

    /// The rows that the stranger's registration adds, by table, and those of the journal by what they are about.
    private func work(after known: RegisterExhibitor) async throws -> [String: Int64] {
        let test = try await TestInstallation.announcing(.sample(), .sample("autumn"))
        try await test.registerAndVerify(known)
        let before = try rows(of: test)
        try await test.register(Self.stranger)
        return try rows(of: test).merging(before) { $0 - $1 }.filter { $0.value != 0 }
    }

    private func rows(of test: TestInstallation) throws -> [String: Int64] {
        let tables = [
            "outbox", "delivery", "subject_key", "party_word", "match_key", "registration_word",
        ]
        let counts = tables.map { "SELECT '\($0)', COUNT(*) FROM \($0)" }
        let journal = "SELECT 'journal of ' || table_name, COUNT(*) FROM journal GROUP BY table_name"
        return try test.ask(([journal] + counts).joined(separator: " UNION ALL ")).reduce(into: [:]) { rows, values in
            if case .text(let table) = values[0], case .integer(let count) = values[1] { rows[table] = count }
        }
    }

    private func difference(_ a: [String: Int64], _ b: [String: Int64]) -> [String: Int64] {
        a.merging(b.mapValues { -$0 }, uniquingKeysWith: +).filter { $0.value != 0 }
    }

    /// What an unknown organization's own record is: itself, its role, its key, and the four words and eight keys by which it
    /// is found.
    private static let organization: [String: Int64] = [
        "journal of party": 1, "journal of party_role": 1, "subject_key": 1, "party_word": 4, "match_key": 8,
    ]

    @Test func `P7: a company known from another edition saves the rows of its own record alone`() async throws {
        let unknown = try await work(
            after: .sample(company: "Other Ltd", email: "bob@other.example", edition: "autumn"))
        let known = try await work(after: .sample(edition: "autumn"))
        #expect(difference(unknown, known) == Self.organization)
    }

    @Test func `P7: a company that is registered already costs one mail more, to the contact who registered it`()
        async throws
    {
        let unknown = try await work(after: .sample(company: "Other Ltd", email: "bob@other.example"))
        let known = try await work(after: .sample())
        let mail: [String: Int64] = ["journal of mail": -1, "outbox": -1, "delivery": -1]
        #expect(difference(unknown, known) == Self.organization.merging(mail) { $1 })
    }
}
