import Channel
import Messages
import TestSupport
import Testing

/// The holder of a registration sees which mails went where.
@Suite struct SentMailTests {
    private func mails(_ registered: Registered, _ test: TestInstallation) async throws -> [SentMail] {
        try await test.call(
            RegistrationOperations.getRegistration, GetRegistration(registration: registered.id),
            as: registered.holder
        ).mail
    }

    @Test func `each mail is told with its state, the latest first, and its address is masked`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        let asked = test.clock.now
        try await test.deliver()
        test.clock.advance(.seconds(60))
        _ = try await test.call(
            RegistrationOperations.resendVerification, ResendVerification(registration: registered.id),
            as: registered.holder)
        let mails = try await mails(registered, test)
        #expect(mails.map(\.state) == [.queued, .sent] && mails.map(\.queued) == [test.clock.now, asked])
        #expect(mails.map(\.recipient) == ["a***@lumen.example", "a***@lumen.example"])
    }

    @Test func `P7: whoever registers a known address does not learn by the list of mails that it is known`()
        async throws
    {
        let test = try await TestInstallation.announcing()
        try await test.registerAndVerify()
        let stranger = try await test.register(.sample(company: "Other Ltd"))
        #expect(try await test.mails(stranger).map(\.purpose) == ["alreadyRegistered"])
        #expect(try await mails(stranger, test).map(\.purpose) == ["verification"])
    }

    @Test(arguments: [false, true])
    func `P7: who asks for links does not learn by the list of mails who else has the address`(isKnown: Bool)
        async throws
    {
        let test = try await TestInstallation.announcing()
        if isKnown {
            try await test.registerAndVerify()
            try await test.register(.sample(company: "Earlier Ltd"))
        }
        let stranger = try await test.register(.sample(company: "Other Ltd"))
        _ = try await test.call(
            RegistrationOperations.sendLink, SendLink(edition: "spring", email: "ada@lumen.example"))
        try await test.deliver()
        try await test.deliver()
        let mails = try await mails(stranger, test)
        #expect(mails.map(\.purpose) == ["verification", "verification"] && mails.map(\.state) == [.sent, .sent])
    }

    @Test func `P7: the mails of a registration are its holder's alone`() async throws {
        let test = try await TestInstallation.announcing()
        let known = try await test.registerAndVerify()
        let other = try await test.register(.sample(company: "Other Ltd", email: "bob@other.example"))
        #expect(try await mails(other, test).map(\.recipient) == ["b***@other.example"])
        #expect(try await mails(known, test).count == 1)
    }

    @Test func `P7: that a limit kept a mail back is told to nobody who has not confirmed the address`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.register()
        for _ in 0..<6 {
            _ = try await test.call(
                RegistrationOperations.resendVerification, ResendVerification(registration: registered.id),
                as: registered.holder)
        }
        let isKeptBack = try await test.mails(registered).contains { $0.state == .suppressed }
        #expect(isKeptBack)
        #expect(try await mails(registered, test).allSatisfy { $0.state == .queued })
        _ = try await test.verify(registered, code: test.mailedCode(registered))
        #expect(try await mails(registered, test).contains { $0.state == .suppressed })
    }
}
