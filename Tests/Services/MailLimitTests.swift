import Channel
import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Timekeeping

@testable import MailsService

/// How mails that strangers can cause are counted.
@Suite struct MailLimitTests {
    private func queue(
        _ test: TestInstallation, _ allowance: MailAllowance?, to recipient: String = "ada@lumen.example",
        from network: String? = nil, venue: Bool = false
    ) async throws -> MailState {
        let mail = QueueMail(
            recipient: recipient, recipientName: "Ada", language: "en", purpose: "test", about: "1",
            allowance: allowance, origin: network.map { MailOrigin(network: $0, venue: venue) }, subject: "S", text: "T"
        )
        return try await test.call(MailsOperations.queueMail, mail, as: .system("test")).state
    }

    /// How many go before one does not.
    private func spend(_ most: Int = 100, _ queue: (Int) async throws -> MailState) async throws -> Int {
        for number in 0..<most {
            if try await queue(number) == .suppressed { return number }
        }
        return most
    }

    @Test func `who is over a limit gets the answer of anybody`() async throws {
        let test = try await TestInstallation.announcing()
        var last = try await test.register()
        for number in 1...6 { last = try await test.register(.sample(company: "Company \(number)")) }
        #expect(try await test.mails(last).map(\.state) == [.suppressed])
        let reply = try await test.call(
            RegistrationOperations.registerExhibitor, .sample(company: "Another", email: "bob@other.example"))
        let suppressed = try await test.call(RegistrationOperations.registerExhibitor, .sample(company: "One more"))
        #expect(reply.status == suppressed.status && reply.token.count == suppressed.token.count)
    }

    @Test func `P9: what was not sent is on record, with the limit that was reached`() async throws {
        let test = try await TestInstallation.announcing()
        var last = try await test.register()
        for number in 1...4 { last = try await test.register(.sample(company: "Company \(number)")) }
        let mail = try #require(try await test.mails(last).first)
        #expect(mail.state == .suppressed && mail.reason == "pair" && mail.finished == nil)
    }

    @Test func `P9: staff is told how many were not sent within the last day, and nobody else is`() async throws {
        let test = try await TestInstallation()
        func counted() async throws -> [SuppressedMails] {
            try await test.call(MailsOperations.countSuppressed, CountSuppressed()).item
        }
        for network in ["192.0.2.1", "192.0.2.2"] {
            for _ in 0..<6 { _ = try await queue(test, .confirmation, from: network) }
            test.clock.advance(.seconds(3600))
        }
        #expect(
            try await counted() == [
                SuppressedMails(limit: "address", mails: 4), SuppressedMails(limit: "pair", mails: 2),
            ])
        await #expect(throws: Problem.self) {
            try await test.call(MailsOperations.countSuppressed, CountSuppressed(), as: .everyone)
        }
        test.clock.advance(.seconds(86_400))
        #expect(try await counted() == [])
        for _ in 0..<7 { _ = try await queue(test, .confirmation) }
        #expect(try test.count("mail_suppressed") == 1)
    }

    @Test func `whoever confirms the address may register with it as often as it likes`() async throws {
        let test = try await TestInstallation.announcing()
        for number in 0..<20 { try await test.registerAndVerify(.sample(company: "Client \(number)")) }
        #expect(try test.count("mail", where: "state = 'suppressed'") == 0)
    }

    @Test func `confirming the same registration again gives nothing more`() async throws {
        let test = try await TestInstallation.announcing()
        let registered = try await test.registerAndVerify()
        for _ in 0..<9 { _ = try await test.verify(registered, code: test.mailedCode(registered)) }
        #expect(try await spend { _ in try await queue(test, .confirmation) } == 6)
    }

    @Test func `a restart gives nobody more`() async throws {
        let directory = try TemporaryDirectory()
        let test = try await TestInstallation(in: directory)
        #expect(try await spend { _ in try await queue(test, .confirmation) } == 6)
        test.close()
        let again = try await TestInstallation(in: directory)
        #expect(try await queue(again, .confirmation) == .suppressed)
    }

    @Test func `strangers who use up one share leave the others, and what the organizer writes always goes`()
        async throws
    {
        let test = try await TestInstallation()
        #expect(try await spend { _ in try await queue(test, .confirmation, from: "192.0.2.1") } == 4)
        #expect(try await spend { _ in try await queue(test, .confirmation, from: "192.0.2.2") } == 2)
        #expect(try await spend { _ in try await queue(test, .access, from: "192.0.2.1") } == 3)
        #expect(try await spend { _ in try await queue(test, .notice, from: "192.0.2.1") } == 2)
        #expect(try await spend { _ in try await queue(test, nil) } == 100)
    }

    @Test func `one network does not use up what an address may get`() async throws {
        let test = try await TestInstallation()
        #expect(try await spend { _ in try await queue(test, .confirmation, from: "192.0.2.1") } == 4)
        #expect(try await queue(test, .confirmation, from: "192.0.2.2") == .queued)
    }

    @Test func `one network does not keep mails from a whole company`() async throws {
        let test = try await TestInstallation()
        var mailboxes = 0
        func spend(_ network: String) async throws -> Int {
            try await self.spend { _ in
                mailboxes += 1
                return try await queue(test, .confirmation, to: "a\(mailboxes)@lumen.example", from: network)
            }
        }
        #expect(try await spend("192.0.2.1") == 15)
        for _ in 0..<90 {
            test.clock.advance(.seconds(960))
            #expect(try await spend("192.0.2.1") == 1)
        }
        #expect(try await spend("192.0.2.2") == 15)
    }

    @Test func `a confirmation gives back no more than was taken`() async throws {
        let test = try await TestInstallation()
        func credit() async throws -> Int64 {
            let origin = MailOrigin(network: "192.0.2.1", venue: false)
            return try await test.call(
                MailsOperations.creditMail, CreditMail(recipient: "ada@lumen.example", origin: origin),
                as: .system("test")
            ).counts
        }
        #expect(try await credit() == 0)
        _ = try await queue(test, .confirmation, from: "192.0.2.1")
        #expect(try await credit() == 3)
        #expect(try await credit() == 0)
        #expect(try await spend { _ in try await queue(test, .confirmation, from: "192.0.2.1") } == 4)
    }

    @Test func `from a venue's network many exhibitors register`() async throws {
        let test = try await TestInstallation()
        func spend(_ network: String, _ venue: Bool) async throws -> Int {
            try await self.spend(200) { number in
                try await queue(
                    test, .confirmation, to: "a@\(network.count)company\(number).example", from: network, venue: venue)
            }
        }
        #expect(try await spend("192.0.2.1", false) == 60)
        #expect(try await spend("192.0.2.10", true) == 200)
    }

    @Test func `everybody at a mail provider has a mailbox of its own`() async throws {
        let test = try await TestInstallation()
        #expect(try await spend(70) { try await queue(test, .confirmation, to: "a\($0)@gmail.com") } == 70)
        #expect(try await spend(70) { try await queue(test, .confirmation, to: "a\($0)@lumen.example") } == 60)
    }

    @Test func `what is full again leaves the table as others come`() async throws {
        let test = try await TestInstallation()
        for number in 0..<50 { _ = try await queue(test, .confirmation, to: "a@company\(number).example") }
        #expect(try test.count("mail_bucket") == 100)
        test.clock.advance(.seconds(86_400))
        for number in 0..<40 { _ = try await queue(test, .confirmation, to: "b@company\(number).example") }
        #expect(try test.count("mail_bucket") == 80)
    }

    @Test func `the table of what was sent tells nobody's address or network`() async throws {
        let test = try await TestInstallation()
        _ = try await queue(test, .confirmation, from: "192.0.2.1")
        let rows = try test.ask("SELECT name FROM mail_bucket")
        #expect(rows.count == 5)
        for row in rows {
            guard case .text(let name) = row[0] else {
                Issue.record("no name: \(row)")
                continue
            }
            #expect(name.utf8.count == 22 && !name.contains("lumen") && !name.contains("192"))
        }
    }
}
