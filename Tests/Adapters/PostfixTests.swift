import Adapters
import TestSupport
import Testing

@Suite("Mail by SMTP, with a real Postfix")
struct PostfixTests {
    private func transport(
        _ postfix: Postfix, _ security: SMTPConfiguration.Security, authorities: String?
    ) -> SMTPTransport {
        SMTPTransport(
            SMTPConfiguration(
                host: postfix.host, port: security == .tls ? postfix.tlsPort : postfix.port, security: security,
                heloName: "expo.example", authorities: authorities))
    }

    @Test("is delivered, over every kind of security")
    func delivered() async throws {
        let postfix = try await Postfix.start()
        for security in SMTPConfiguration.Security.allCases {
            let address = "\(security.rawValue)@visitor.example"
            let transport = transport(postfix, security, authorities: postfix.certificateFile)
            let mail = OutgoingMail.sample(to: MailAddress(address, name: "李伟"), text: "第一行\n.\n..\nlast\n")
            #expect(try await transport.send(mail).reply.contains("queued as"))
            let raw = try await eventually("a mail for \(address)") { try await postfix.mailbox(for: address).first }
            let read = try await ReadMail(raw)
            #expect(read.to == [.init(name: "李伟", address: address)])
            #expect(read.text == mail.text)
            #expect(read.headers["received"]?.contains("with ESMTPS") == (security != .none))
        }
        await postfix.stop()
    }

    @Test("is refused where Postfix refuses the recipient, and the next one still goes")
    func refused() async throws {
        let postfix = try await Postfix.start()
        let transport = transport(postfix, .none, authorities: nil)
        let failure = await #expect(throws: MailFailure.self) {
            try await transport.send(.sample(to: MailAddress("nobody@refused.example")))
        }
        #expect(failure?.kind == .refused)
        #expect(failure?.code == "550")
        #expect(failure?.reply.contains("Nobody of that name") == true)
        try await transport.send(.sample())
        await postfix.stop()
    }

    @Test("sends nothing to a server that it cannot trust")
    func untrusted() async throws {
        let postfix = try await Postfix.start()
        let failure = await #expect(throws: MailFailure.self) {
            try await transport(postfix, .startTLS, authorities: nil).send(.sample())
        }
        #expect(failure?.kind == .unavailable)
        #expect(failure?.code == "noTLS")
        #expect(try !postfix.log.contains("client=127.0.0.1"))
        await postfix.stop()
    }

    @Test("reaches addresses beyond ASCII")
    func international() async throws {
        let postfix = try await Postfix.start()
        let transport = transport(postfix, .none, authorities: nil)
        try await transport.send(.sample(id: "1@expo.example", to: MailAddress("info@bücher.example")))
        try await transport.send(.sample(id: "2@expo.example", to: MailAddress("李伟@visitor.example")))
        try await eventually("both are delivered") {
            let domain = try await postfix.mailbox(for: "info@xn--bcher-kva.example")
            let name = try await postfix.mailbox(for: "李伟@visitor.example")
            return domain.count == 1 && name.count == 1
        }
        await postfix.stop()
    }

    @Test("is unavailable while the server is away")
    func away() async throws {
        let first = try await Postfix.start()
        let transport = transport(first, .none, authorities: nil)
        try await transport.send(.sample(id: "1@expo.example"))
        await first.stop()
        let failure = await #expect(throws: MailFailure.self) {
            try await transport.send(.sample(id: "2@expo.example"))
        }
        #expect(failure?.kind == .unavailable)
    }
}
