import Adapters
import Channel
import MessageModel
import Messages
import TestSupport
import Testing

@Suite struct HoldTests {
    private let test: TestInstallation
    private let registered: Registered

    init() async throws {
        test = try await TestInstallation.announcing()
        registered = try await test.register()
    }

    private func get(_ principal: Caller.Principal) async throws -> RegistrationView {
        try await test.call(
            RegistrationOperations.getRegistration, GetRegistration(registration: registered.id), as: principal)
    }

    private func correct(to email: String, as principal: Caller.Principal) async throws -> Registered {
        let reply = try await test.call(
            RegistrationOperations.correctEmail, CorrectEmail(registration: registered.id, email: email), as: principal)
        return Registered(id: reply.registration, token: reply.token)
    }

    private func withdraw() async throws -> RegistrationView {
        try await test.call(
            RegistrationOperations.withdrawRegistration,
            WithdrawRegistration(registration: registered.id, reason: "No budget."), as: registered.holder)
    }

    private func resend() async throws {
        _ = try await test.call(
            RegistrationOperations.resendVerification, ResendVerification(registration: registered.id),
            as: registered.holder)
    }

    @Test func `the holder of the token sees the registration`() async throws {
        let view = try await get(registered.holder)
        #expect(view.submission == .sample() && view.state == .pendingVerification && view.version == 1)
    }

    @Test func `P7: with a wrong token or another registration's it is not found`() async throws {
        let other = try await test.register(.sample(company: "Other", email: "bob@other.example"))
        for principal in [Caller.Principal.holder(token: "wrong"), .holder(token: ""), other.holder] {
            let problem = await #expect(throws: Problem.self) { try await get(principal) }
            #expect(problem == Problem(.notFound, "notFound"))
        }
    }

    @Test(arguments: [Caller.Principal.everyone, .staff("ann"), .partner("erp"), .system("x")])
    func `P7: for who holds no token the registration does not exist`(principal: Caller.Principal) async throws {
        let problem = await #expect(throws: Problem.self) { try await get(principal) }
        #expect(problem == Problem(.notFound, "notFound"))
    }

    @Test func `the mail is sent again with the same code`() async throws {
        let code = try await test.mailedCode(registered)
        try await resend()
        #expect(try await test.mailedCode(registered) == code)
        #expect(test.mail.taken.count == 2)
    }

    @Test func `a confirmed address gets no further mail to confirm it, and is not corrected`() async throws {
        _ = try await test.verify(registered, code: test.mailedCode(registered))
        let resending = await #expect(throws: Problem.self) { try await resend() }
        #expect(resending == Problem(.conflict, "alreadyVerified"))
        let correcting = await #expect(throws: Problem.self) {
            _ = try await correct(to: "new@lumen.example", as: registered.holder)
        }
        #expect(correcting == Problem(.conflict, "alreadyVerified"))
    }

    @Test func `a corrected address gets the mail, and the earlier token and code end`() async throws {
        let oldCode = try await test.mailedCode(registered)
        let corrected = try await correct(to: "ada@lens.example", as: registered.holder)
        #expect(corrected.token != registered.token)
        #expect(try await get(corrected.holder).submission.contact.email == "ada@lens.example")
        await #expect(throws: Problem(.notFound, "notFound")) { try await get(registered.holder) }
        await #expect(throws: Problem(.notFound, "notFound")) { try await test.verify(registered, code: oldCode) }
        let code = try await test.mailedCode(corrected)
        #expect(test.mail.taken.last?.to.address == "ada@lens.example")
        #expect(try await test.verify(corrected, code: code).token == corrected.token)
    }

    @Test func `P7: a correction needs the token`() async throws {
        await #expect(throws: Problem(.notFound, "notFound")) {
            try await correct(to: "eve@evil.example", as: .holder(token: "wrong"))
        }
        #expect(try await get(registered.holder).submission.contact.email == "ada@lumen.example")
    }

    @Test func `a registration is withdrawn with its reason, and again without effect`() async throws {
        let view = try await withdraw()
        #expect(view.state == .withdrawn && view.reason == "No budget.")
        #expect(try await withdraw() == view)
    }

    @Test func `P7: who asks for a mail is not told whether others have used up what the address may get`() async throws
    {
        for _ in 0..<8 { try await resend() }
        #expect(try await test.mails(registered).map(\.state).suffix(5).allSatisfy { $0 == .suppressed })
    }

    @Test func `a new company whose address was mistyped stands when the right one is confirmed`() async throws {
        let corrected = try await correct(to: "ada@lens.example", as: registered.holder)
        let verified = try await test.verify(corrected, code: test.mailedCode(corrected))
        #expect(verified.status == .registered)
        let record = try await test.record(corrected)
        #expect(try await record.contact == test.party(record.party).relation.first?.party)
        let address = try #require(try await test.party(record.contact).details.contactPoint.first)
        #expect(address.value == "ada@lens.example" && address.state == .valid)
    }

    @Test func `a correction does not touch the contact of a company that another registration made`() async throws {
        let stranger = try await test.register(.sample())
        _ = try await test.call(
            RegistrationOperations.correctEmail, CorrectEmail(registration: stranger.id, email: "eve@evil.example"),
            as: stranger.holder)
        let contact = try await test.record(registered).contact
        #expect(try await test.party(contact).details.contactPoint.first?.value == "ada@lumen.example")
        #expect(try await test.record(stranger).contact != contact)
    }

    /// Somebody registers the known company with the address of a person who has not come yet, then with its own.
    private func correctAway(from grace: Registered) async throws {
        let before = try await test.record(grace).contact
        let reply = try await test.call(
            RegistrationOperations.correctEmail, CorrectEmail(registration: grace.id, email: "eve@evil.example"),
            as: grace.holder)
        let after = try await test.record(Registered(id: reply.registration, token: reply.token)).contact
        #expect(after != before)
        #expect(try await test.party(before).details.contactPoint.first?.value == "grace@lumen.example")
        #expect(try await test.party(after).relation.map(\.state) == [.proposed])
    }

    @Test func `P7: a correction does not touch a person whom another registration names, too`() async throws {
        let stranger = try await test.register(.sample(email: "grace@lumen.example"))
        let grace = try await test.register(.sample(email: "grace@lumen.example"))
        #expect(try await test.record(grace).contact == test.record(stranger).contact)
        try await correctAway(from: stranger)
    }

    @Test func `P7: a correction does not touch a person whom the organizer accepted`() async throws {
        let stranger = try await test.register(.sample(email: "grace@lumen.example"))
        let relation = try #require(try await test.party(test.record(stranger).contact).relation.first)
        _ = try await test.call(
            PartiesOperations.changeRelation,
            ChangeRelation(relation: relation.relation, version: relation.version, state: .accepted))
        try await correctAway(from: stranger)
    }

    @Test func `a stranger's own proposal is corrected as often as it is mistyped`() async throws {
        var stranger = try await test.register(.sample(email: "grace@lumen.example"))
        let contact = try await test.record(stranger).contact
        for email in ["grace@lumen1.example", "grace@lumen2.example"] {
            let reply = try await test.call(
                RegistrationOperations.correctEmail, CorrectEmail(registration: stranger.id, email: email),
                as: stranger.holder)
            stranger = Registered(id: reply.registration, token: reply.token)
            #expect(try await test.record(stranger).contact == contact)
            #expect(try await test.party(contact).details.contactPoint.first?.value == email)
        }
    }

    @Test func `an address that is corrected to a known person's makes that person the contact`() async throws {
        let stranger = try await test.register(.sample(email: "adda@lumen.example"))
        let reply = try await test.call(
            RegistrationOperations.correctEmail, CorrectEmail(registration: stranger.id, email: "ada@lumen.example"),
            as: stranger.holder)
        let corrected = try await test.record(Registered(id: reply.registration, token: reply.token))
        #expect(try await corrected.contact == test.record(registered).contact && !corrected.ownsContact)
    }

    /// Registers the known company with another's address, lets something happen, and corrects the address.
    private func strangersCorrection(after happening: (String) async throws -> Void) async throws {
        let stranger = try await test.register(.sample(email: "bob@lumen.example"))
        let contact = try await test.record(stranger).contact
        try await happening(contact)
        let reply = try await test.call(
            RegistrationOperations.correctEmail, CorrectEmail(registration: stranger.id, email: "eve@evil.example"),
            as: stranger.holder)
        #expect(try await test.party(contact).details.contactPoint.first?.value == "bob@lumen.example")
        let corrected = try await test.record(Registered(id: reply.registration, token: reply.token)).contact
        #expect(corrected != contact)
        #expect(try await test.party(corrected).relation.map(\.state) == [.proposed])
    }

    @Test func `a person whom the organizer accepted keeps the address, whatever the stranger corrects`() async throws {
        try await strangersCorrection { contact in
            let relation = try #require(try await test.party(contact).relation.first)
            _ = try await test.call(
                PartiesOperations.changeRelation,
                ChangeRelation(relation: relation.relation, version: relation.version, state: .accepted))
        }
    }

    @Test func `a person who registers, too, keeps the address, whatever the stranger corrects`() async throws {
        try await strangersCorrection { contact in
            let genuine = try await test.register(.sample(email: "bob@lumen.example"))
            #expect(try await test.record(genuine).contact == contact)
        }
    }
}
