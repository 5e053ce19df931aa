import Adapters
import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@Suite struct DecideTests {
    private let test: TestInstallation
    private let registered: Registered

    init() async throws {
        test = try await TestInstallation.announcing(.sample(reviewed: true))
        var submission = RegisterExhibitor.sample()
        submission.language = "zh-TW"
        registered = try await test.registerAndVerify(submission)
    }

    @Test func `an accepted exhibitor stands and is told so in its language`() async throws {
        let view = try await test.decide(registered, .accepted)
        #expect(view.state == .registered)
        try await test.deliver()
        let mail = try #require(test.mail.taken.last)
        #expect(mail.language == "zh-Hant" && mail.to.address == "ada@lumen.example")
        #expect(try await test.mails(registered).map(\.purpose) == ["verification", "accepted"])
    }

    @Test func `a declined exhibitor is told the reason`() async throws {
        let view = try await test.decide(registered, .declined, reason: "No room in hall A.")
        #expect(view.state == .declined && view.reason == "No room in hall A.")
        try await test.deliver()
        #expect(test.mail.taken.last?.text.contains("No room in hall A.") == true)
    }

    @Test func `declining needs a reason`() async throws {
        let problem = await #expect(throws: Problem.self) { try await test.decide(registered, .declined) }
        #expect(problem?.errors == [FieldError("reason", "required")])
    }

    @Test func `a decision on an older version is refused`() async throws {
        await #expect(throws: Problem(.conflict, "staleVersion")) {
            try await test.decide(registered, .accepted, version: 1)
        }
    }

    @Test func `what does not wait for a decision gets none`() async throws {
        _ = try await test.decide(registered, .accepted)
        await #expect(throws: Problem(.conflict, "notUnderReview")) { try await test.decide(registered, .accepted) }
        let pending = try await test.register(.sample(company: "Other", email: "bob@other.example"))
        await #expect(throws: Problem(.conflict, "notUnderReview")) { try await test.decide(pending, .accepted) }
    }

    @Test func `an accepted exhibitor can still be declined`() async throws {
        _ = try await test.decide(registered, .accepted)
        #expect(try await test.decide(registered, .declined, reason: "It did not pay.").state == .declined)
    }

    @Test func `a registration that is not there is not found`() async throws {
        let problem = await #expect(throws: Problem.self) {
            try await test.call(
                RegistrationOperations.decideRegistration,
                DecideRegistration(registration: "4711", version: 1, decision: .accepted), as: .staff("ann"))
        }
        #expect(problem == Problem(.notFound, "notFound"))
    }

    @Test(arguments: [Caller.Principal.everyone, .holder(token: "x"), .partner("erp"), .system("x")])
    func `P7: only staff decides`(principal: Caller.Principal) async throws {
        let problem = await #expect(throws: Problem.self) {
            try await test.call(
                RegistrationOperations.decideRegistration,
                DecideRegistration(registration: registered.id, version: 2, decision: .accepted), as: principal)
        }
        #expect(problem?.kind == (principal == .everyone ? .unauthenticated : .forbidden))
    }

    @Test func `what was declined is not withdrawn, and keeps its reason`() async throws {
        _ = try await test.decide(registered, .declined, reason: "No room in hall A.")
        await #expect(throws: Problem(.conflict, "notWithdrawable")) {
            try await test.call(
                RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: registered.id),
                as: registered.holder)
        }
        let record = try await test.record(registered)
        #expect(record.state == .declined && record.reason == "No room in hall A.")
    }
}
