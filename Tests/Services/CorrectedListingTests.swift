import Channel
import Messages
import TestSupport
import Testing

/// An exhibitor that stands corrects what the public list shows of it.
@Suite struct CorrectedListingTests {
    /// The state and the parties before and after a correction of one that stands.
    private func correct(
        isReviewed: Bool, _ change: (inout RegisterExhibitor) -> Void
    ) async throws -> (before: RegistrationRecord, after: RegistrationRecord) {
        let test = try await TestInstallation.announcing(.sample(reviewed: isReviewed))
        let holder = try await test.registerAndVerify()
        if isReviewed { _ = try await test.decide(holder, .accepted) }
        let before = try await test.record(holder)
        try #require(before.state == .registered)
        var submission = before.submission
        change(&submission)
        _ = try await test.call(
            RegistrationOperations.correctRegistration,
            CorrectRegistration(registration: holder.id, version: before.version, submission: submission),
            as: holder.holder)
        return (before, try await test.record(holder))
    }

    @Test func `P7: who was accepted under its names is looked at anew under others, as the same company`() async throws
    {
        let (before, after) = try await correct(isReviewed: false) {
            $0.name = [Name(language: "zh-Hans", text: "别的公司")]
        }
        #expect(after.state == .underReview)
        #expect(after.party == before.party && after.contact == before.contact)
    }

    @Test(arguments: [true, false])
    func `P7: another site is looked at anew where the organizer accepts`(isReviewed: Bool) async throws {
        let (_, after) = try await correct(isReviewed: isReviewed) { $0.website = "elsewhere.example" }
        #expect(after.state == (isReviewed ? .underReview : .registered))
    }

    @Test func `what the list does not show is corrected without the organizer`() async throws {
        let (_, after) = try await correct(isReviewed: true) { $0.contact.phone = nil }
        #expect(after.state == .registered)
    }
}
