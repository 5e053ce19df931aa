import Adapters
import Channel
import MessageModel
import Messages
import TestSupport
import Testing

/// Whoever has no mail of ours gets the link, by mail alone.
@Suite struct SendLinkTests {
    private let test: TestInstallation

    init() async throws { test = try await TestInstallation.announcing(.sample(), .sample("autumn")) }

    @discardableResult
    private func ask(_ email: String, _ edition: String = "spring", key: String? = nil) async throws -> LinkAsked {
        try await test.call(RegistrationOperations.sendLink, SendLink(edition: edition, email: email), key: key)
    }

    /// The mails that an address was sent, by their purposes, once all is delivered.
    private func purposes(_ registered: Registered) async throws -> [String] {
        try await test.deliver()
        try await test.deliver()
        return try await test.mails(registered).map(\.purpose)
    }

    @Test func `a registration that stands is sent its link, which opens it`() async throws {
        let registered = try await test.registerAndVerify()
        try await ask("ADA@lumen.example")
        #expect(try await purposes(registered) == ["verification", "link"])
        let mail = try #require(test.mail.taken.last)
        #expect(mail.to.address == "ada@lumen.example")
        #expect(mail.text.contains("/registrations/\(registered.id)/open?token=\(registered.token)"))
        #expect(!mail.text.contains("verify?code="))
    }

    @Test func `one whose address is not confirmed gets the mail to confirm it once more`() async throws {
        let registered = try await test.register()
        try await ask("ada@lumen.example")
        #expect(try await purposes(registered) == ["verification", "verification"])
    }

    @Test func `what was withdrawn, or stands in another edition, is not sent`() async throws {
        let registered = try await test.register()
        try await ask("ada@lumen.example", "autumn")
        _ = try await test.call(
            RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: registered.id),
            as: registered.holder)
        try await ask("ada@lumen.example")
        #expect(try await purposes(registered) == ["verification"])
    }

    @Test func `an agency gets one mail with the links to all that it registered`() async throws {
        var agency: [Registered] = []
        for number in 0..<20 { agency.append(try await test.registerAndVerify(.sample(company: "Client \(number)"))) }
        try await ask("ada@lumen.example")
        for registered in agency { #expect(try await purposes(registered).last == "link") }
        #expect(test.mail.taken.count == 21)
        let text = try #require(test.mail.taken.last).text
        for (number, registered) in agency.enumerated() {
            let link = "/registrations/\(registered.id)/open?token=\(registered.token)\n"
            #expect(text.contains("\n\nClient \(number)\nhttps://expo.example\(link)"))
        }
    }

    @Test func `what waits for its address comes in one mail, and what strangers register later pushes nothing out`()
        async throws
    {
        let honest = try await test.register()
        for number in 0..<60 { try await test.register(.sample(company: "Stranger \(number)")) }
        try await test.deliver()
        test.clock.advance(.seconds(86_400))
        let before = test.mail.taken.count
        try await ask("ada@lumen.example")
        #expect(try await purposes(honest).last == "verifications")
        #expect(test.mail.taken.count == before + 1)
        let text = try #require(test.mail.taken.last).text
        #expect(text.contains("/registrations/\(honest.id)/verify?code="))
        #expect(text.ranges(of: "/verify?code=").count == 50)
        #expect(text.contains("There are more than stand here."))
    }

    @Test func `what stands and what waits do not take each other's room`() async throws {
        let standing = try await test.registerAndVerify()
        let waiting = try await test.register(.sample(company: "Second Ltd"))
        try await ask("ada@lumen.example")
        #expect(try await purposes(standing) == ["verification", "link"])
        #expect(try await purposes(waiting) == ["alreadyRegistered", "alreadyRegistered"])
        #expect(!test.mail.taken.contains { $0.text.contains("There are more") })
    }

    /// The rows that asking adds before anything is delivered, by table.
    private func work(_ email: String) async throws -> [String: Int] {
        let tables = ["outbox", "delivery", "journal", "mail", "answer", "subject_key"]
        let before = try tables.map { try test.count($0) }
        try await ask(email, key: email)
        var added: [String: Int] = [:]
        for (table, count) in zip(tables, before) { added[table] = try test.count(table) - count }
        return added
    }

    @Test
    func `P7: who asks learns nothing: the answer and the work are the same, whether anything is registered or not`()
        async throws
    {
        try await test.registerAndVerify()
        #expect(try await ask("ada@lumen.example") == ask("nobody@nowhere.example"))
        #expect(try await work("ada@lumen.example") == work("nobody@nowhere.example"))
        let withdrawn = try await test.register(.sample(company: "Gone", email: "gone@gone.example"))
        _ = try await test.call(
            RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: withdrawn.id),
            as: withdrawn.holder)
        #expect(try await work("gone@gone.example") == work("none@none.example"))
    }

    @Test func `P7: however often is asked, an address gets few mails by it, and the answer stays the same`()
        async throws
    {
        let registered = try await test.registerAndVerify()
        let answers = try await test.call(
            RegistrationOperations.sendLink, SendLink(edition: "spring", email: "ada@lumen.example"))
        for _ in 0..<10 { #expect(try await ask("ada@lumen.example") == answers) }
        try await test.deliver()
        try await test.deliver()
        #expect(test.mail.taken.count == 1 + 3)
        let states = try await test.mails(registered).map(\.state)
        #expect(states.filter { $0 == .suppressed }.count == states.count - 4)
    }

    @Test func `what waits to be answered does not show the address`() async throws {
        try await ask("nobody@nowhere.example")
        let bytes = try test.ask("SELECT key, hex(body) FROM outbox WHERE type = 'linkRequested'")
        #expect(bytes.count == 1)
        #expect(!"\(bytes)".contains("nobody"))
    }

    @Test func `an edition that there is not is refused`() async throws {
        let problem = await #expect(throws: Problem.self) { try await ask("ada@lumen.example", "never") }
        #expect(problem?.errors == [FieldError("edition", "unknownEdition")])
    }
}
