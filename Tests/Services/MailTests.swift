import Adapters
import Channel
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@Suite struct MailTests {
    private let mail: MailDouble
    private let test: TestInstallation
    private let registered: Registered

    init() async throws {
        mail = MailDouble()
        test = try await TestInstallation.announcing(mail: mail)
        registered = try await test.register()
    }

    private func mails() async throws -> [MailEntry] { try await test.mails(registered) }

    /// The event of the first mail, as the exchange hands it over.
    private func request() async throws -> MailRequested {
        let entry = try #require(try await mails().first)
        return MailRequested(
            mail: entry.mail, recipient: entry.recipient, recipientName: "Ada", language: "en", subject: "S", text: "T",
            queued: entry.queued)
    }

    private func send(_ request: MailRequested) async throws {
        _ = try await test.call(MailOperations.sendMail, request, as: .system("exchange"))
    }

    private func start(_ request: MailRequested) async throws {
        _ = try await test.call(
            MailsOperations.startMail, StartMail(mail: request.mail, repeatable: false), as: .system("mail"))
    }

    @Test func `a mail that the server took is sent`() async throws {
        #expect(try await mails().map(\.state) == [.queued])
        test.clock.advance(.seconds(5))
        try await test.deliver()
        let entry = try #require(try await mails().first)
        #expect(entry.state == .sent && entry.finished == test.clock.now && entry.reason == nil)
    }

    @Test func `P4: while the server is away a mail waits, and the organizer sees why`() async throws {
        mail.behaviour = .fails(MailFailure(.unavailable, "451", reply: "come back\u{202e} later"))
        try await test.deliver()
        let waiting = try #require(try await mails().first)
        #expect(waiting.state == .queued && waiting.reason == "451 come back later" && waiting.finished == nil)
        mail.behaviour = .takes
        test.clock.advance(.seconds(3))
        try await test.deliver()
        #expect(try await mails().map(\.state) == [.sent])
        #expect(mail.attempts == 2)
    }

    @Test func `a mail that is tried again is the same mail`() async throws {
        let request = try await request()
        try await test.deliver()
        let sent = try #require(mail.taken.first)
        #expect(sent.messageID == "\(request.mail)@expo.example" && sent.sent == request.queued)
    }

    @Test func `P9: a mail that the server refuses has failed, with the server's words, and is not tried again`()
        async throws
    {
        mail.behaviour = .fails(MailFailure(.refused, "550", reply: "no such mailbox"))
        try await test.deliver()
        mail.behaviour = .expectsNothing
        test.clock.advance(.seconds(86_400))
        #expect(try await test.deliver() == 0)
        let entry = try #require(try await mails().first)
        #expect(entry.state == .failed && entry.reason == "550 no such mailbox")
    }

    @Test func `P5: a mail of which nobody knows whether it arrived is uncertain and never sent again`() async throws {
        mail.behaviour = .fails(MailFailure(.uncertain, "connectionLost", reply: ""))
        try await test.deliver()
        #expect(try await mails().map(\.state) == [.uncertain])
        mail.behaviour = .expectsNothing
        test.clock.advance(.seconds(86_400))
        #expect(try await test.deliver() == 0)
        try await send(try await request())
    }

    @Test func `P5: a mail whose sending ended without a word is uncertain and not sent again`() async throws {
        let request = try await request()
        try await start(request)
        mail.behaviour = .expectsNothing
        try await test.deliver()
        let entry = try #require(try await mails().first)
        #expect(entry.state == .uncertain)
    }

    @Test func `a mail whose sending ended without a word is sent again where it takes its copy's place`() async throws
    {
        let test = try await TestInstallation.announcing(mail: MailDouble(replacesEarlierCopies: true))
        let registered = try await test.register()
        let entry = try #require(try await test.mails(registered).first)
        _ = try await test.call(
            MailsOperations.startMail, StartMail(mail: entry.mail, repeatable: true), as: .system("mail"))
        try await test.deliver()
        #expect(try await test.mails(registered).map(\.state) == [.sent])
    }

    @Test func `P2: an event that is delivered again sends nothing`() async throws {
        try await test.deliver()
        mail.behaviour = .expectsNothing
        try await send(try await request())
        #expect(try await mails().map(\.state) == [.sent])
    }

    @Test func `a mail that was given up as uncertain can turn out to have been sent`() async throws {
        let request = try await request()
        try await start(request)
        try await start(request)
        #expect(try await mails().map(\.state) == [.uncertain])
        for (state, expected) in [(MailState.queued, MailState.uncertain), (.sent, .sent), (.failed, .sent)] {
            _ = try await test.call(
                MailsOperations.recordMailOutcome, RecordMailOutcome(mail: request.mail, state: state),
                as: .system("mail"))
            #expect(try await mails().map(\.state) == [expected])
        }
    }

    @Test func `P9: strangers who use up a recipient's mails do not silence the organizer's decision`() async throws {
        let own = try await test.register(.sample(company: "Own Ltd"))
        _ = try await test.verify(own, code: test.mailedCode(own))
        for number in 1...6 { try await test.register(.sample(company: "Stranger \(number)")) }
        _ = try await test.decide(own, .declined, reason: "The hall is full.")
        try await test.deliver()
        let decision = try #require(try await test.mails(own).last)
        #expect(decision.purpose == "declined" && decision.state == .sent)
        for number in 1...8 {
            let other = try await test.register(.sample(company: "Other \(number)", email: "bob@other.example"))
            #expect(try await test.mails(other).map(\.state) == [number <= 4 ? .queued : .suppressed])
        }
    }

    @Test func `a mail that is not there is not found`() async throws {
        for call in [
            { try await start(MailRequested.unknown) },
            { try await send(MailRequested.unknown) },
        ] {
            await #expect(throws: Problem(.notFound, "notFound")) { try await call() }
        }
    }

    @Test(arguments: [Caller.Principal.everyone, .holder(token: "x"), .partner("erp")])
    func `P7: only staff sees which mails there were`(principal: Caller.Principal) async throws {
        await #expect(throws: Problem.self) {
            try await test.call(MailsOperations.listMails, ListMails(about: registered.id), as: principal)
        }
    }
}

extension MailRequested {
    fileprivate static let unknown = MailRequested(
        mail: "4711", recipient: "ada@lumen.example", recipientName: "Ada", language: "en", subject: "S", text: "T",
        queued: ManualClock().now)
}
