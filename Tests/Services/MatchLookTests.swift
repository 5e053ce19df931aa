import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// What was found before an organization is recorded holds until something that it followed from has changed.
@Suite struct MatchLookTests {
    /// What happens between the look and the decision.
    enum Change: CaseIterable {
        case nothing, twin, likeness, newName, newCountry, merge, unmerge, namesake
    }

    private static let described = MatchParty(
        companyName: "Lumen Optics", country: "FR", website: "https://www.lumen.example")

    private func look(_ test: TestInstallation) async throws -> OrganizationSought {
        let request = MatchOrganizations(organization: [Self.described])
        return try #require(
            try await test.call(PartiesOperations.matchOrganizations, request, as: .system("imports")).sought.first)
    }

    private func decide(_ test: TestInstallation, _ sought: OrganizationSought?) async throws -> OrganizationRecorded {
        let request = RecordOrganization(
            companyName: Self.described.companyName, country: Self.described.country, website: Self.described.website,
            sought: sought)
        return try await test.call(PartiesOperations.recordOrganization, request, as: .system("imports"))
    }

    private func happen(
        _ change: Change, _ test: TestInstallation, _ known: String, _ other: String, _ merged: PartiesMerged?
    ) async throws {
        switch change {
        case .nothing: break
        case .twin: _ = try await test.recorded(.organization("LUMEN OPTICS", country: "FR"))
        case .likeness: _ = try await test.record("Lumen Optic", "BE")
        case .newName: try await test.change(known) { $0.displayName = "Brightwater" }
        case .newCountry: try await test.change(known) { $0.country = "SE" }
        case .merge: try await test.merge(known, into: other)
        case .unmerge:
            let request = UnmergeParties(party: known, version: try #require(merged).mergedVersion)
            _ = try await test.call(PartiesOperations.unmergeParties, request)
        case .namesake: try await test.change(other) { $0.displayName = "Lumen Optics" }
        }
    }

    @Test(arguments: Change.allCases, [true, false])
    func `a decision after a look is what it is without one`(_ change: Change, isKnown: Bool) async throws {
        var outcomes: [[String]] = []
        for looks in [true, false] {
            let test = try await TestInstallation()
            let known = try await test.record(isKnown ? "Lumen Optics" : "Northern Mills").party
            let other = try await test.record("Amber Birch").party
            let merged = change == .unmerge ? try await test.merge(known, into: other) : nil
            let sought = try await look(test)
            try await happen(change, test, known, other, merged)
            let recorded = try await decide(test, looks ? sought : nil)
            func name(_ party: String) -> String { [known: "known", other: "other"][party] ?? "new" }
            outcomes.append(
                [recorded.verdict.rawValue, name(recorded.party)] + recorded.merged.map(name)
                    + (try await test.reviews().map { "asked about \(name($0.other))" }.sorted()))
        }
        #expect(outcomes[0] == outcomes[1])
    }

    @Test func `only the import may say what was found`() async throws {
        let test = try await TestInstallation()
        let known = try await test.record("Lumen Optics").party
        let request = RecordOrganization(
            companyName: "Brightwater",
            sought: OrganizationSought(
                seen: known, changes: 0,
                match: [
                    KnownOrganization(
                        party: known, version: 1, finding: MatchFinding(verdict: .certain, score: 100))
                ]))
        let refusal = await #expect(throws: Problem.self) {
            try await test.call(PartiesOperations.recordOrganization, request, as: .staff("ann"))
        }
        #expect(refusal?.kind == .forbidden)
    }
}
