import Adapters
import Channel
import Hub
import MailService
import MessageModel
import Messages
import TestSupport
import Testing
import Threading
import Timekeeping

@testable import pavilion

/// A mail server that takes the connection and then says nothing.
@Suite struct HangingMailServerTests {
    private let hangs: Guarded<Bool>
    private let peer: ScriptedPeer

    init() throws {
        let hangs = Guarded(true)
        self.hangs = hangs
        peer = try ScriptedPeer { _, told in
            told.last?.hasPrefix("MAIL") == true && hangs.withLock { $0 } ? .silence : nil
        }
    }

    private func installation(timeout: Duration) async throws -> TestInstallation {
        try await TestInstallation.announcing(replacing: { services in
            services.map { service in
                guard service.name == "mail" else { return service }
                return .mail(peer.transport(timeout: timeout), sender: MailAddress("fair@expo.example"))
            }
        })
    }

    @Test func `P4: a mail for a server that hangs waits, and is sent when the server has recovered`() async throws {
        let test = try await installation(timeout: .milliseconds(300))
        let registered = try await test.register()
        try await test.deliver()
        let waiting = try #require(try await test.mails(registered).first)
        #expect(waiting.state == .queued && waiting.reason?.hasPrefix("timeout") == true)
        let queues = try await test.hub.read { try $0.queues() }.filter { $0.counts.total > 0 }
        #expect(queues.map(\.counts.total) == [1] && queues.map { $0.counts[.retrying] } == [1])
        hangs.withLock { $0 = false }
        test.clock.advance(.seconds(3))
        #expect(try await test.deliver() == 1)
        #expect(try await test.mails(registered).map(\.state) == [.sent])
    }

    @Test func `P4: what became of a mail is on record also when nobody waits for it any more`() async throws {
        let test = try await installation(timeout: .milliseconds(1200))
        let registered = try await test.register()
        let mail = try #require(try await test.mails(registered).first)
        let request = MailRequested(
            mail: mail.mail, recipient: mail.recipient, recipientName: "Ada", language: "en", subject: "S", text: "T",
            queued: mail.queued)
        await #expect(throws: Problem(.unknownOutcome, "unknownOutcome")) {
            _ = try await test.bus.call(
                MailOperations.sendMail, request, as: Caller(.system("exchange")), deadline: .now + .milliseconds(200))
        }
        #expect(try await test.mails(registered).map(\.state) == [.sending])
        try await eventually("the outcome is on record") {
            try await test.mails(registered).first?.reason?.hasPrefix("timeout") == true
        }
        #expect(try await test.mails(registered).map(\.state) == [.queued])
    }

    @Test func `P5: a stop waits for the mail under way, and what became of it is on record`() async throws {
        let test = try await installation(timeout: .seconds(1))
        let registered = try await test.register()
        test.exchange.start()
        try await eventually("the mail is under way") { try await test.mails(registered).first?.state == .sending }
        await test.exchange.stop(within: RunningServer.deliveryLimit)
        #expect(try await test.mails(registered).map(\.state) == [.queued])
    }

    @Test func `the mail server's time ends well before that of the operation and of a stop`() throws {
        let contract = try #require(try Registry.embeddedContracts().first { $0.service == "mail" })
        let operation = try #require(contract.operation.first { $0.name == MailOperations.sendMail.name })
        let configuration = SMTPConfiguration(host: "mail.example", port: 25, security: .none, heloName: "expo.example")
        #expect(configuration.timeout + .seconds(5) <= RunningServer.deliveryLimit)
        #expect(configuration.timeout * 2 <= .milliseconds(operation.deadlineMilliseconds))
    }
}
