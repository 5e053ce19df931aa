import Adapters
import TestSupport
import Testing

@Suite("Mail by SMTP, with a server that plays a part")
struct SMTPTransportTests {
    private func failure(_ transport: SMTPTransport) async -> MailFailure? {
        await #expect(throws: MailFailure.self) { try await transport.send(.sample()) }
    }

    @Test("goes over one connection when it is more than one mail")
    func reuse() async throws {
        let peer = try ScriptedPeer()
        let transport = peer.transport()
        for id in ["1@expo.example", "2@expo.example", "3@expo.example"] {
            #expect(try await transport.send(.sample(id: id)).reply == "queued as 4711")
        }
        #expect(peer.connections.count == 1)
        #expect(peer.connections[0].count { $0.hasPrefix("MAIL FROM:<expo@expo.example>") } == 3)
    }

    @Test("logs in with name and password")
    func login() async throws {
        let peer = try ScriptedPeer()
        try await peer.transport(password: "secret").send(.sample())
        #expect(peer.connections[0].contains("AGV4cG8Ac2VjcmV0"))
    }

    @Test("a refused login is unavailable, and shows no credentials")
    func refusedLogin() async throws {
        let peer = try ScriptedPeer { _, told in
            told.last == "AGV4cG8Ac2VjcmV0" ? .say("535 no AGV4cG8Ac2VjcmV0 secret") : nil
        }
        let failure = await failure(peer.transport(password: "secret"))
        #expect(failure == MailFailure(.unavailable, "535", reply: "Login denied"))
    }

    @Test("a no for now is unavailable, whatever it answers", arguments: ["CONNECT", "MAIL", "RCPT", "DATA", "."])
    func temporary(_ verb: String) async throws {
        let peer = try ScriptedPeer {
            $1.last?.hasPrefix(verb) == true ? .say("451-4.7.1 please\r\n451 4.7.1 later") : nil
        }
        #expect(await failure(peer.transport()) == MailFailure(.unavailable, "451", reply: "4.7.1 please 4.7.1 later"))
    }

    @Test("a no to the mail is refused", arguments: ["MAIL", "RCPT", "DATA", "."])
    func permanent(_ verb: String) async throws {
        let peer = try ScriptedPeer { $1.last?.hasPrefix(verb) == true ? .say("550 5.1.1 nobody\u{7} there") : nil }
        #expect(await failure(peer.transport()) == MailFailure(.refused, "550", reply: "5.1.1 nobody  there"))
    }

    @Test("a no to us is unavailable", arguments: [("CONNECT", "554"), ("MAIL", "530"), ("RCPT", "521")])
    func notUs(verb: String, code: String) async throws {
        let peer = try ScriptedPeer { $1.last?.hasPrefix(verb) == true ? .say("\(code) not you") : nil }
        #expect(await failure(peer.transport()) == MailFailure(.unavailable, code, reply: "not you"))
    }

    @Test(
        "a connection lost before the end of the mail is unavailable", arguments: ["CONNECT", "MAIL", "RCPT", "DATA"])
    func lostBefore(_ verb: String) async throws {
        let peer = try ScriptedPeer { $1.last?.hasPrefix(verb) == true ? .hangUp : nil }
        let failure = await failure(peer.transport())
        #expect(failure?.kind == .unavailable)
        #expect(failure?.code == "connectionLost")
    }

    @Test("a connection lost after the end of the mail is uncertain, and the mail is not sent again")
    func lostAfter() async throws {
        let peer = try ScriptedPeer { $1.last == "." ? .hangUp : nil }
        let failure = await failure(peer.transport())
        #expect(failure?.kind == .uncertain)
        #expect(failure?.code == "connectionLost")
        #expect(peer.connections.count == 1)
    }

    @Test("silence after the end of the mail is uncertain")
    func silentAfter() async throws {
        let peer = try ScriptedPeer { $1.last == "." ? .silence : nil }
        let failure = await failure(peer.transport(timeout: .milliseconds(300)))
        #expect(failure?.kind == .uncertain)
        #expect(failure?.code == "timeout")
    }

    @Test("silence before the end of the mail is unavailable")
    func silentBefore() async throws {
        let peer = try ScriptedPeer { $1.last?.hasPrefix("RCPT") == true ? .silence : nil }
        let failure = await failure(peer.transport(timeout: .milliseconds(300)))
        #expect(failure?.kind == .unavailable)
        #expect(failure?.code == "timeout")
    }

    @Test(
        "connects again when the server turns out to have left the idle connection",
        arguments: [(1, "."), (2, "MAIL"), (2, "RCPT"), (2, "DATA")])
    func leftIdle(mail: Int, verb: String) async throws {
        let peer = try ScriptedPeer { connection, told in
            guard connection == 0, told.last?.hasPrefix(verb) == true,
                told.count(where: { $0.hasPrefix("MAIL") }) == mail
            else { return nil }
            return verb == "." ? .sayAndHangUp("250 queued as 4711") : .hangUp
        }
        let transport = peer.transport()
        try await transport.send(.sample(id: "1@expo.example"))
        try await transport.send(.sample(id: "2@expo.example"))
        #expect(peer.connections.count == 2)
        #expect(peer.connections[1].contains("Message-Id: <2@expo.example>"))
    }

    @Test("connects again when the server takes leave of the idle connection")
    func leaveTaken() async throws {
        let peer = try ScriptedPeer { connection, told in
            connection == 0 && told.count { $0.hasPrefix("MAIL") } == 2 ? .sayAndHangUp("421 idle too long") : nil
        }
        let transport = peer.transport()
        try await transport.send(.sample(id: "1@expo.example"))
        try await transport.send(.sample(id: "2@expo.example"))
        #expect(peer.connections.count == 2)
    }

    @Test("tries a second connection only once")
    func onlyOnce() async throws {
        let peer = try ScriptedPeer { connection, told in
            told.count { $0.hasPrefix("MAIL") } == (connection == 0 ? 2 : 1) ? .hangUp : nil
        }
        let transport = peer.transport()
        try await transport.send(.sample(id: "1@expo.example"))
        #expect(await failure(transport)?.code == "connectionLost")
        #expect(peer.connections.count == 2)
    }

    @Test("nobody listening is unavailable")
    func nobody() async throws {
        let transport = SMTPTransport(
            SMTPConfiguration(
                host: "127.0.0.1", port: try LoopbackSocket.unusedPort(), security: .none, heloName: "expo.example"))
        #expect(await failure(transport)?.code == "noConnection")
    }

    @Test("tells a server without STARTTLS nothing, when STARTTLS is wanted")
    func noSTARTTLS() async throws {
        let peer = try ScriptedPeer()
        let failure = await failure(peer.transport(.startTLS, password: "secret"))
        #expect(failure?.kind == .unavailable)
        #expect(failure?.code == "noTLS")
        #expect(peer.connections.map { $0.filter { $0 != "QUIT" } } == [["CONNECT", "EHLO expo.example"]])
    }

    @Test("a configuration does not print its password")
    func hiddenPassword() {
        let configuration = SMTPConfiguration(
            host: "mail.example", port: 25, security: .tls, username: "expo", password: "secret",
            heloName: "expo.example")
        var text = "\(configuration) \(String(reflecting: configuration))"
        dump(configuration, to: &text)
        #expect(!text.contains("secret"))
    }
}
