import Adapters
import Hub
import Messages
import TestSupport
import Testing
import Timekeeping

/// A mail server that is away for days.
@Suite struct MailOutageTests {
    private let mail = MailDouble()
    private let test: TestInstallation

    init() async throws {
        test = try await TestInstallation.announcing(mail: mail)
        mail.behaviour = .fails(MailFailure(.unavailable, "451", reply: "come back later"))
    }

    /// Lets hours pass, with everything delivered that falls due in them.
    private func pass(hours: Int) async throws {
        for _ in 0..<hours {
            try await test.deliver()
            test.clock.advance(.seconds(3600))
        }
    }

    private func states(_ registered: Registered) async throws -> [MailState] {
        try await test.mails(registered).map(\.state)
    }

    @Test func `P4: a mail waits for days, and is sent when the server is back`() async throws {
        let registered = try await test.register()
        try await pass(hours: 94)
        #expect(try await states(registered) == [.queued])
        #expect(mail.attempts > 60)
        mail.behaviour = .takes
        try await pass(hours: 2)
        #expect(try await states(registered) == [.sent])
    }

    @Test func `P9: after four days a mail has failed, with the server's words, and those behind it go on`()
        async throws
    {
        let first = try await test.register()
        try await pass(hours: 94)
        let second = try await test.register(.sample(company: "Second Ltd"))
        try await pass(hours: 4)
        let failed = try #require(try await test.mails(first).first)
        #expect(failed.state == .failed && failed.finished != nil && failed.reason == "451 come back later")
        #expect(try await states(second) == [.queued])
        mail.behaviour = .takes
        try await pass(hours: 2)
        #expect(try await states(second) == [.sent])
        #expect(try await test.hub.read { try $0.queues() }.allSatisfy { $0.counts.total == 0 })
    }
}
