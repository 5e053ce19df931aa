import MessageModel
import Messages
import TestSupport
import Testing

/// What somebody decides about two organizations that may be one.
@Suite struct MatchReviewTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation() }

    private func decide(_ review: MatchReview, _ decision: MatchDecision) async throws -> MatchDecided {
        try await test.call(
            PartiesOperations.decideMatch,
            DecideMatch(review: review.review, version: review.version, decision: decision))
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
