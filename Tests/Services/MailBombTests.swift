import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// Nobody makes the installation write many mails to somebody else: each way in which a public call leads to a mail, hammered
/// for a day from ever other networks.
@Suite struct MailBombTests {
    private let test: TestInstallation
    private static let victim = "victim@lumen.example"

    init() async throws { test = try await TestInstallation.announcing() }

    /// Mails that were not suppressed, to addresses like this.
    private func mails(to recipient: String = "%", for purpose: String = "%") throws -> Int {
        try test.count(
            "mail", where: "state <> 'suppressed' AND recipient LIKE '\(recipient)' AND purpose LIKE '\(purpose)'")
    }

    /// Does something so many times within a day, each time from a network of its own.
    private func day(_ count: Int, _ act: (_ number: Int, _ network: String) async throws -> Void) async throws {
        for number in 0..<count {
            try await act(number, "2001:db8:0:\(String(number, radix: 16))::1")
            test.clock.advance(.milliseconds(86_400_000 / Int64(count)))
        }
    }

    @discardableResult
    private func register(
        _ number: Int, _ email: String, from address: String, as principal: Caller.Principal = .everyone
    ) async throws -> Registered {
        let reply = try await test.bus.call(
            RegistrationOperations.registerExhibitor, .sample(company: "Company \(number)", email: email),
            as: Caller(principal, address: address))
        return Registered(id: reply.registration, token: reply.token)
    }

    private func correct(_ registered: Registered, to email: String, from address: String) async throws -> Registered {
        let reply = try await test.bus.call(
            RegistrationOperations.correctEmail, CorrectEmail(registration: registered.id, email: email),
            as: Caller(registered.holder, address: address))
        return Registered(id: reply.registration, token: reply.token)
    }

    @Test func `registering an address over a day sends it twelve mails at most, however it is spelled`() async throws {
        let spellings = [
            "victim@lumen.example", "VICTIM@Lumen.example", "victim+a%@lumen.example", "Victim+%@lumen.example",
        ]
        try await day(200) { number, network in
            let email = spellings[number % 4].replacing("%", with: "\(number)")
            try await register(number, email, from: network)
        }
        #expect((7...12).contains(try mails(to: "victim%")))
    }

    @Test func `a partner's program sends it no more`() async throws {
        try await day(100) { number, network in
            try await register(number, Self.victim, from: network, as: .partner("erp"))
        }
        #expect((7...12).contains(try mails(to: Self.victim)))
    }

    @Test func `asking for the mail again over a day sends twelve at most`() async throws {
        let registered = try await register(0, Self.victim, from: "192.0.2.1")
        try await day(100) { _, network in
            _ = try await test.bus.call(
                RegistrationOperations.resendVerification, ResendVerification(registration: registered.id),
                as: Caller(registered.holder, address: network))
        }
        #expect((7...12).contains(try mails(to: Self.victim)))
    }

    @Test func `correcting the address to somebody else's over a day sends that one twelve at most`() async throws {
        var registered = try await register(0, "eve@elsewhere.example", from: "192.0.2.1")
        try await day(100) { number, network in
            let email = number.isMultiple(of: 2) ? Self.victim : "eve\(number)@elsewhere.example"
            registered = try await correct(registered, to: email, from: network)
        }
        #expect((7...12).contains(try mails(to: Self.victim)))
    }

    @Test func `naming a known company over a day tells its contact four times at most`() async throws {
        try await test.registerAndVerify(.sample(email: Self.victim))
        try await day(60) { number, network in
            _ = try await test.bus.call(
                RegistrationOperations.registerExhibitor, .sample(email: "eve\(number)@elsewhere\(number).example"),
                as: Caller(.everyone, address: network))
        }
        #expect((3...4).contains(try mails(to: Self.victim, for: "registeredAgain")))
    }

    @Test func `correcting a company to a known one over a day tells its contact four times at most`() async throws {
        try await test.registerAndVerify(.sample(email: Self.victim))
        let eve = try await register(0, "eve@elsewhere.example", from: "192.0.2.1")
        try await day(60) { number, network in
            let known = number.isMultiple(of: 2)
            _ = try await test.bus.call(
                RegistrationOperations.correctRegistration,
                CorrectRegistration(
                    registration: eve.id, version: test.record(eve).version,
                    submission: .sample(
                        company: known ? "Lumen Optics Ltd" : "Company \(number)", email: "eve@elsewhere.example")),
                as: Caller(eve.holder, address: network))
        }
        #expect((3...4).contains(try mails(to: Self.victim, for: "registeredAgain")))
    }

    private func askForLink(of email: String, from address: String) async throws {
        _ = try await test.bus.call(
            RegistrationOperations.sendLink, SendLink(edition: "spring", email: email),
            as: Caller(.everyone, address: address))
        try await test.deliver()
    }

    @Test func `asking for the link over a day sends it six times at most to who is registered`() async throws {
        try await test.registerAndVerify(.sample(email: Self.victim))
        try await day(60) { _, network in try await askForLink(of: Self.victim, from: network) }
        #expect((5...6).contains(try mails(to: Self.victim, for: "link")))
    }

    @Test func `asking for the link over a day sends twelve at most to who has not confirmed`() async throws {
        try await register(0, Self.victim, from: "192.0.2.1")
        try await day(60) { _, network in try await askForLink(of: Self.victim, from: network) }
        #expect((7...12).contains(try mails(to: Self.victim)))
    }

    @Test func `all of it together sends one address twenty-two mails in a day at most`() async throws {
        let known = try await test.registerAndVerify(.sample(email: Self.victim))
        var eve = try await register(0, "eve@elsewhere.example", from: "192.0.2.1")
        try await day(150) { number, network in
            switch number % 5 {
            case 0: try await register(number, Self.victim, from: network)
            case 1: eve = try await correct(eve, to: Self.victim, from: network)
            case 2: try await askForLink(of: Self.victim, from: network)
            case 3: eve = try await correct(eve, to: "eve\(number)@elsewhere\(number).example", from: network)
            default:
                _ = try await test.bus.call(
                    RegistrationOperations.registerExhibitor, .sample(email: "eve\(number)@other\(number).example"),
                    as: Caller(.everyone, address: network))
            }
        }
        #expect(try await test.record(known).state == .registered)
        #expect((13...22).contains(try mails(to: Self.victim)))
    }

    @Test func `from one network 540 mails go in a day at most, whatever the addresses`() async throws {
        try await day(900) { number, _ in
            try await register(number, "someone@company\(number).example", from: "192.0.2.1")
        }
        #expect((500...540).contains(try mails()))
    }

    @Test func `to one domain 420 mails go in a day at most, whatever the mailboxes and networks`() async throws {
        try await day(700) { number, network in
            try await register(number, "someone\(number)@lumen.example", from: network)
        }
        #expect((400...420).contains(try mails()))
    }
}
