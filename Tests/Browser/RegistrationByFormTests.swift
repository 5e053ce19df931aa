import Foundation
import TestSupport
import Testing

extension InBrowser {
    /// An exhibitor at the registration form, from the edition's page to the confirmed address.
    @Suite struct RegistrationByFormTests {
        /// What a person reads on the way, by the language of the browser.
        struct Words: Sendable {
            let register, mail, verify, confirmed, review: String
        }

        static let english = Words(
            register: "Register as an exhibitor", mail: "Check your mail", verify: "Confirm your registration",
            confirmed: "Thank you, it is confirmed", review: "Your registration is under review")
        static let simplified = Words(
            register: "参展报名", mail: "请查收邮件", verify: "确认报名", confirmed: "已确认，谢谢", review: "您的报名正在审核")
        static let traditional = Words(
            register: "參展報名", mail: "請收信確認", verify: "確認報名", confirmed: "已確認，謝謝", review: "您的報名正在審核")

        @Test(arguments: [
            (BrowserOptions(.desktop), english), (BrowserOptions(.phone, language: "zh-CN"), simplified),
            (BrowserOptions(.desktop, javaScript: false, language: "zh-TW"), traditional),
            (BrowserOptions(.phone, javaScript: false), english),
        ])
        func aRegistrationGoesFromTheFormToTheConfirmedAddress(options: BrowserOptions, words: Words) async throws {
            let server = try await DemoServer.start()
            let applicant = Applicant(company: "光谷 & Söhne <有限公司>", email: "li.wei@guanggu.example")
            try await Browser.run(options) { browser in
                try await browser.open("\(server.address)/editions/demo-next")
                try await expectFits(browser)
                try await browser.follow(".call a.button")
                #expect(try await browser.heading == words.register)
                try await expectFits(browser)

                try await browser.find("[name=companyName]").type(applicant.company)
                try await browser.press()
                try await expectMistakes(browser, keeping: applicant, scripts: options.javaScript)
                try await expectFits(browser)

                try await browser.fillIn(applicant)
                try await browser.press()
                #expect(try await browser.heading == words.mail)
                #expect(try await browser.find(".address").text == applicant.email)
                try await expectFits(browser)

                let (id, token) = try await holder(browser)
                let link = try #require(try await server.mail(for: applicant.email).link(to: "verify"))
                for _ in 1...2 {
                    try await browser.open(link)
                    #expect(try await browser.heading == words.verify)
                    try await expectFits(browser)
                    #expect(try await server.view(id, token: token).state == "pendingVerification")
                }
                try await browser.press()
                #expect(try await browser.heading == words.confirmed)
                #expect(try await server.view(id, token: token).state == "underReview")
                try await expectFits(browser)

                try await browser.follow("main a.button")
                #expect(try await browser.heading == words.review)
                #expect(try await browser.takeComplaints() == [])
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func aLinkThatWasConfirmedLeadsToTheRegistration() async throws {
            let server = try await DemoServer.start()
            let applicant = Applicant(company: "Guanggu", email: "again@guanggu.example")
            _ = try await server.register(applicant)
            let link = try #require(try await server.mail(for: applicant.email).link(to: "verify"))
            try await Browser.run { browser in
                try await browser.open(link)
                try await browser.press()
                #expect(try await browser.heading == Self.english.confirmed)
                try await browser.open(link)
                #expect(try await browser.heading == Self.english.review)
            }
            // The mail is often read on another device than the form was sent from.
            try await Browser.run { browser in
                try await browser.open(link)
                #expect(try await browser.heading == Self.english.review)
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test(arguments: [true, false])
        func goingBackAndSendingAgainIsStillOneRegistration(afterMistakes: Bool) async throws {
            let server = try await DemoServer.start()
            let applicant = Applicant(company: "Twice Optics", email: "once@twice.example", country: "GB")
            try await Browser.run(BrowserOptions(javaScript: !afterMistakes)) { browser in
                try await browser.open("\(server.address)/editions/demo-next/register")
                if afterMistakes { try await browser.press() }
                try await browser.fillIn(applicant)
                try await browser.press()
                let first = try await browser.address
                try await browser.goBack()
                #expect(try await browser.find("[name=companyName]").value == applicant.company)
                try await browser.press()
                #expect(try await browser.address == first)
            }
            #expect(try await server.exported(search: "Twice").count == 1)
            #expect(try server.mailFiles(for: applicant.email).count == 1)
            #expect(await server.stop() == .exited(0))
        }

        /// Errors stand in the fields that they are about, and what was typed is still there.
        private func expectMistakes(_ browser: Browser, keeping applicant: Applicant, scripts: Bool) async throws {
            for (field, mistake) in [
                ("country", "country"), ("contact.name", "contact-name"), ("contact.email", "contact-email"),
                ("consent", "consent"),
            ] {
                let beside = ".field:has([name='\(field)'][aria-invalid=true]) #mistake-\(mistake)"
                #expect(try await browser.findAll(beside).count == 1, "\(field) has its error beside it")
            }
            #expect(try await browser.find("[name=companyName]").value == applicant.company)
            #expect(try await browser.findAll("[name=companyName][aria-invalid]").isEmpty)
            guard scripts else { return }
            let focused: String = try await browser.evaluate("return document.activeElement.id")
            #expect(focused == "mistakes")
        }

        private func expectFits(_ browser: Browser) async throws {
            #expect(try await browser.overflowing() == [])
            let width: Int = try await browser.evaluate("return innerWidth")
            if width < 720 { #expect(try await browser.smallTargets() == []) }
        }

        /// The id and the token of the registration whose page is shown.
        private func holder(_ browser: Browser) async throws -> (id: String, token: String) {
            let id = try #require(URL(string: try await browser.address)?.lastPathComponent)
            let cookie = try #require(try await browser.cookies.first { $0.name == "registration" })
            #expect(cookie.httpOnly && cookie.sameSite == "Lax")
            return (id, cookie.value)
        }
    }
}

extension ReadMail {
    /// The link of the mail whose path ends in this word.
    func link(to word: String) -> String? {
        text.split(separator: "\n").first { $0.hasPrefix("http") && $0.contains("/\(word)?") }.map(String.init)
    }
}
