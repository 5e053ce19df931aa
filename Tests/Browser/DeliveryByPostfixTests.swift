import Foundation
import TestSupport
import Testing

/// The confirmation mail, from the registration through a real mail server to the mailbox and back by its link.
@Suite struct DeliveryByPostfixTests {
    @Test(arguments: ["none", "starttls"])
    func aRegistrationInChineseIsConfirmedByTheLinkInItsMailbox(security: String) async throws {
        let postfix = try await Postfix.start()
        let server = try await DemoServer.start(
            ["--smtp-host", postfix.host, "--smtp-port", "\(postfix.port)", "--smtp-security", security]
                + (security == "none" ? [] : ["--smtp-ca", postfix.certificateFile]))
        let applicant = Applicant(company: "深圳极目光学有限公司", email: "li.wei@jimu.example", language: "zh-Hans")
        let registered = try await server.register(applicant)

        let raw = try await eventually("the mail") { try await postfix.mailbox(for: applicant.email).first }
        let mail = try await ReadMail(raw)
        #expect(mail.to == [.init(name: "", address: applicant.email)])
        #expect(mail.subject.hasPrefix("请确认您的"))
        #expect(mail.defects == [])
        #expect(mail.headers["received"]?.contains("with ESMTPS") == (security != "none"))
        let link = try #require(mail.link(to: "verify")).replacing(server.address, with: "")
        #expect(try await server.client.get(link).status == 303, "the page hides the code")
        #expect(try await server.client.post(link, "key=1", type: "application/x-www-form-urlencoded").status == 303)
        let view = try await server.view(registered.registration, token: registered.token)
        #expect(view.state == "underReview")
        #expect(await server.stop() == .exited(0))
        await postfix.stop()
    }

    @Test func aMailServerThatIsAwayGetsTheMailOnceItIsThere() async throws {
        let port = try LoopbackSocket.unusedPort()
        let server = try await DemoServer.start(
            ["--smtp-host", "127.0.0.1", "--smtp-port", "\(port)", "--smtp-security", "none"])
        let applicant = Applicant(company: "Patient Optics", email: "me@patient.example")
        _ = try await server.register(applicant)
        try await eventually("the first try fails") { try server.log.contains("exchange.retry") }
        let postfix = try await Postfix.start(port: port)
        try await eventually("the mail") { try await postfix.mailbox(for: applicant.email).count == 1 }
        try await eventually("the mail is on record as sent") {
            try await server.database("SELECT state FROM mail") == ["sent"]
        }
        #expect(await server.stop() == .exited(0))
        await postfix.stop()
    }
}
