import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// Two parties made one, and two again.
@Suite struct MatchMergeTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func decide(_ review: MatchReview, _ decision: MatchDecision) async throws -> MatchDecided {
        try await test.call(
            PartiesOperations.decideMatch,
            DecideMatch(review: review.review, version: review.version, decision: decision))
    }

    @Test func `a merged organization is found as the one that stands for it`() async throws {
        let known = try await test.record("2MORO").party
        let later = try await test.record("2MORO SOLUTIONS", website: "2moro.example").party
        try await test.merge(later, into: known)
        #expect(try await test.record("2MORO SOLUTIONS").party == known)
        #expect(try await test.record("2MORO").party == known)
        let party = try await test.party(later)
        #expect(party.party == known && party.details.contactPoint.map(\.value) == ["2moro.example"])
    }

    @Test func `undoing a merge brings back exactly what was`() async throws {
        let known = try await test.record("2MORO").party
        let later = try await test.record("2MORO SOLUTIONS", website: "2moro.example").party
        let before = (try await test.party(known).details, try await test.party(later).details)
        let merged = try await test.merge(later, into: known)
        let undone = try await test.call(
            PartiesOperations.unmergeParties, UnmergeParties(party: later, version: merged.mergedVersion))
        #expect(undone.survivor == known)
        #expect(try await test.party(known).details == before.0)
        #expect(try await test.party(later).details == before.1)
        #expect(try await test.record("2MORO SOLUTIONS").party == later)
        #expect(try await test.reviews().map(\.state) == [.open])
    }

    @Test func `chains of merges are followed and come apart where they were joined`() async throws {
        let first = try await test.record("AIRBUS", "FR").party
        let second = try await test.record("AIRBUS", "NL").party
        let third = try await test.record("AIRBUS", "DE").party
        try await test.merge(third, into: second)
        let merged = try await test.merge(second, into: first)
        #expect(try await test.record("AIRBUS", "DE").party == first)
        _ = try await test.call(
            PartiesOperations.unmergeParties, UnmergeParties(party: second, version: merged.mergedVersion))
        #expect(try await test.record("AIRBUS", "DE").party == second)
        #expect(try await test.record("AIRBUS", "FR").party == first)
    }

    @Test func `two persons can be merged, a person and an organization cannot`() async throws {
        func attach(_ email: String) async throws -> OrganizationAttached {
            try await test.call(
                PartiesOperations.attachOrganization,
                AttachOrganization(companyName: "Lumen", country: "FR", contactName: "Ada", email: email),
                as: .system("registration"))
        }
        let (ada, double) = (try await attach("ada@lumen.example"), try await attach("ada@home.example"))
        try await test.merge(double.contact, into: ada.contact)
        let person = try await test.party(double.contact)
        #expect(person.party == ada.contact)
        #expect(person.details.contactPoint.map(\.value) == ["ada@lumen.example", "ada@home.example"])
        await #expect(throws: Problem(.conflict, "differentKinds")) {
            try await test.merge(ada.contact, into: ada.party)
        }
    }

    @Test func `what was merged is not merged again, and nothing with itself`() async throws {
        let parties = [try await test.record("A"), try await test.record("B"), try await test.record("C")].map(\.party)
        try await test.merge(parties[1], into: parties[0])
        await #expect(throws: Problem(.conflict, "samePartyTwice")) {
            try await test.merge(parties[2], into: parties[2])
        }
        await #expect(throws: Problem(.conflict, "alreadyMerged")) {
            try await test.call(
                PartiesOperations.mergeParties,
                MergeParties(
                    survivor: parties[2], survivorVersion: 1, merged: parties[1],
                    mergedVersion: 2))
        }
        await #expect(throws: Problem(.conflict, "notMerged")) {
            try await test.call(PartiesOperations.unmergeParties, UnmergeParties(party: parties[2], version: 1))
        }
    }

    @Test func `who looked at an older state must look again`() async throws {
        let (first, second) = (try await test.record("A").party, try await test.record("B").party)
        try await test.merge(second, into: first)
        let third = try await test.record("C").party
        await #expect(throws: Problem(.conflict, "staleVersion")) {
            try await test.call(
                PartiesOperations.mergeParties,
                MergeParties(survivor: first, survivorVersion: 1, merged: third, mergedVersion: 1))
        }
    }

    @Test func `a pair that is never the same is not merged until that is taken back`() async throws {
        let (first, second) = (try await test.record("A").party, try await test.record("B").party)
        let marked = try await test.call(
            PartiesOperations.markNeverSame, MarkNeverSame(party: second, other: first))
        #expect(marked == NeverSame(party: second, other: first, marked: true))
        await #expect(throws: Problem(.conflict, "neverSame")) { try await test.merge(second, into: first) }
        _ = try await test.call(PartiesOperations.clearNeverSame, ClearNeverSame(party: first, other: second))
        #expect(try await test.merge(second, into: first).survivor == first)
    }

    @Test func `what stands for one of the two is never the same either`() async throws {
        let parties = [try await test.record("A"), try await test.record("B"), try await test.record("C")].map(\.party)
        _ = try await test.call(PartiesOperations.markNeverSame, MarkNeverSame(party: parties[0], other: parties[1]))
        try await test.merge(parties[1], into: parties[2])
        await #expect(throws: Problem(.conflict, "neverSame")) { try await test.merge(parties[2], into: parties[0]) }
    }

    @Test func `a review that finds one organization merges the later one into the known one`() async throws {
        let known = try await test.record("2MORO").party
        let later = try await test.record("2MORO SOLUTIONS").party
        let decided = try await decide(try #require(try await test.reviews().first), .same)
        #expect(decided.state == .same && decided.survivor == known)
        #expect(try await test.party(later).party == known)
        #expect(try await test.reviews() == [])
        #expect(try await test.reviews(.same).count == 1)
    }

    @Test func `a review that finds two keeps them apart for good`() async throws {
        let known = try await test.record("AIRBUS").party
        let later = try await test.record("AIRBUS", "NL").party
        let decided = try await decide(try #require(try await test.reviews().first), .different)
        #expect(decided.state == .different && decided.survivor == nil)
        await #expect(throws: Problem(.conflict, "neverSame")) { try await test.merge(later, into: known) }
    }

    @Test func `a review can wait, and is decided once`() async throws {
        _ = try await test.record("AIRBUS")
        _ = try await test.record("AIRBUS", "NL")
        let open = try #require(try await test.reviews().first)
        _ = try await decide(open, .later)
        let later = try #require(try await test.reviews(.later).first)
        #expect(later.review == open.review && later.version > open.version)
        await #expect(throws: Problem(.conflict, "staleVersion")) { try await decide(open, .different) }
        _ = try await decide(later, .different)
        let done = try #require(try await test.reviews(.different).first)
        await #expect(throws: Problem(.conflict, "alreadyDecided")) { try await decide(done, .same) }
    }
}
