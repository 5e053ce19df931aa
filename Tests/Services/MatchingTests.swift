import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// Organizations found again, or put before somebody.
@Suite struct MatchingTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func record(
        _ name: String, _ country: String? = "FR", taxId: String? = nil, website: String? = nil
    ) async throws -> OrganizationRecorded { try await test.record(name, country, taxId: taxId, website: website) }

    private func match(_ request: MatchParty) async throws -> [PartyMatch] {
        try await test.call(PartiesOperations.matchParty, request).item
    }

    @Test func `the same name in the same country is certain, whatever its legal form is left out`() async throws {
        let known = try await record("2MORO S.A.S.")
        #expect(try await record("2moro") == OrganizationRecorded(party: known.party, verdict: .certain))
    }

    @Test(arguments: [
        ("AIRBUS", "NL"), ("AIRBUS", nil), ("AIRBUS GROUP", "FR"), ("AIRBUS GmbH", "FR"), ("AIRBSU", "FR"),
    ])
    func `what is likely is a new organization, and somebody is asked`(name: String, country: String?) async throws {
        let known = try await record("AIRBUS SAS")
        let later = try await record(name, country)
        #expect(later.verdict == .likely && later.party != known.party)
        let review = try #require(try await test.reviews().first)
        #expect(review.party == later.party && review.other == known.party && review.state == .open)
        #expect(review.displayName == name && review.otherDisplayName == "AIRBUS SAS")
    }

    @Test func `the same name without a country is never certain, not even to another one without`() async throws {
        _ = try await record("SATORI", nil)
        #expect(try await record("SATORI", nil).verdict == .likely)
    }

    @Test func `another tax id in the same country makes the same name another organization`() async throws {
        _ = try await record("Lumen", taxId: "12345")
        #expect(try await record("Lumen", taxId: "67890").verdict == .new)
        #expect(try await test.reviews() == [])
    }

    @Test func `the same tax id is the same organization in the same country only`() async throws {
        let known = try await record("Lumen", taxId: "FR 12 345 678 901")
        #expect(try await record("Lumen Group", taxId: "12345678901").party == known.party)
        #expect(try await record("Brightwater", "BE", taxId: "12345678901").verdict == .new)
    }

    @Test func `the same tax id under another name is put before somebody`() async throws {
        let known = try await record("Lumen", taxId: "12345678901")
        let later = try await record("Brightwater", taxId: "12345678901")
        #expect(later.verdict == .likely && later.party != known.party)
        #expect(try await test.reviews().map(\.other) == [known.party])
    }

    @Test(arguments: ["N/A", "none", "000000", "99-9999999", "1234"])
    func `what people write who have no tax id says nothing`(taxId: String) async throws {
        _ = try await record("Lumen", taxId: taxId)
        #expect(try await record("Brightwater", taxId: taxId).verdict == .new)
        #expect(try await record("Lumen", taxId: "12345678901").verdict == .certain)
    }

    @Test func `when several are certain none is meant, and somebody is asked about each`() async throws {
        var known: [String] = []
        for taxId in 12345...12349 { known.append(try await record("Lumen", taxId: String(taxId)).party) }
        let later = try await record("Lumen")
        #expect(later.verdict == .likely && !known.contains(later.party))
        #expect(try await test.reviews().map(\.party) == Array(repeating: later.party, count: 5))
        #expect(Set(try await test.reviews().map(\.other)) == Set(known))
    }

    @Test func `a question tells score and reasons, and changes nothing`() async throws {
        let known = try await record("LUMEN OPTICS", "DE", website: "https://www.lumen.de")
        let found = try await match(MatchParty(companyName: "Lumen Optic", country: "DE", email: "ada@lumen.de"))
        #expect(
            found == [
                PartyMatch(
                    party: known.party, displayName: "LUMEN OPTICS", country: "DE",
                    finding: MatchFinding(
                        verdict: .likely, score: 100,
                        evidence: [
                            MatchEvidence(reason: .similarSpelling, weight: 40),
                            MatchEvidence(reason: .sameCountry, weight: 20),
                            MatchEvidence(reason: .sameDomain, weight: 40),
                        ]))
            ])
        #expect(try await match(MatchParty(companyName: "Brightwater")) == [])
    }

    @Test func `an address of a free mail service says nothing`() async throws {
        _ = try await record("Lumen", "DE", website: "gmx.de")
        #expect(try await match(MatchParty(companyName: "Brightwater", country: "DE", email: "ada@gmx.de")) == [])
    }

    @Test func `who registers is matched in the same way`() async throws {
        let known = try await record("Lumen Optics GmbH", "DE")
        let attached = try await test.call(
            PartiesOperations.attachOrganization,
            AttachOrganization(
                companyName: "LUMEN OPTICS", country: "DE", contactName: "Ada", email: "ada@lumen.example"),
            as: .system("registration"))
        #expect(attached.party == known.party)
    }

    @Test func `the domain of its people is known of an organization`() async throws {
        let attached = try await test.call(
            PartiesOperations.attachOrganization,
            AttachOrganization(companyName: "Lumen", country: "DE", contactName: "Ada", email: "ada@lumen.example"),
            as: .system("registration"))
        let found = try await match(MatchParty(companyName: "Brightwater", email: "eve@mail.lumen.example"))
        #expect(found.map(\.party) == [attached.party])
    }

    @Test(arguments: [Caller.Principal.everyone, .holder(token: "x"), .partner("erp")])
    func `P7: a stranger learns nothing of who is known`(principal: Caller.Principal) async throws {
        await #expect(throws: Problem.self) {
            try await test.call(PartiesOperations.matchParty, MatchParty(companyName: "Lumen"), as: principal)
        }
        await #expect(throws: Problem.self) {
            try await test.call(PartiesOperations.listMatchReviews, ListMatchReviews(), as: principal)
        }
    }

    @Test func `reviews are listed page by page`() async throws {
        _ = try await record("AIRBUS")
        for country in ["NL", "DE", "GB"] { _ = try await record("AIRBUS", country) }
        let all = try await test.reviews()
        #expect(all.count == 6)
        let first = try await test.call(PartiesOperations.listMatchReviews, ListMatchReviews(limit: 4))
        #expect(first.item == Array(all[..<4]) && first.count == 6 && !first.more)
        let second = try await test.call(
            PartiesOperations.listMatchReviews, ListMatchReviews(limit: 4, after: first.next))
        #expect(second.item == Array(all[4...]) && second.next == nil)
    }
}

extension TestInstallation {
    func record(
        _ name: String, _ country: String? = "FR", taxId: String? = nil, website: String? = nil
    ) async throws -> OrganizationRecorded {
        try await call(
            PartiesOperations.recordOrganization,
            RecordOrganization(companyName: name, country: country, taxId: taxId, website: website),
            as: .system("imports"))
    }

    func reviews(_ state: MatchReviewState = .open) async throws -> [MatchReview] {
        try await call(PartiesOperations.listMatchReviews, ListMatchReviews(state: state)).item
    }
}
