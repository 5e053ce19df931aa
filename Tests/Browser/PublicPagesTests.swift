import Foundation
import TestSupport
import Testing

extension InBrowser {
    /// What exhibitors and visitors find on their own: a lost link, a correction, the exhibitors of the last edition.
    @Suite struct PublicPagesTests {
        @Test(arguments: [BrowserOptions(.phone), BrowserOptions(.desktop, javaScript: false)])
        func whoHasNoMailGetsTheLinkAgain(options: BrowserOptions) async throws {
            let server = try await DemoServer.start()
            _ = try await server.register(Applicant(company: "Lost Optics", email: "me@lost.example"))
            _ = try await server.mail(for: "me@lost.example")
            try await Browser.run(options) { browser in
                try await browser.open("\(server.address)/editions/demo-next")
                try await browser.follow(".call a[href^='/mail']")
                try await expectFits(browser)
                try await browser.find("[name=email]").type("me@lost")
                try await browser.press("form[action='/mail']")
                #expect(try await browser.find("[name=email][aria-invalid]").value == "me@lost")
                try await expectFits(browser)
                try await browser.find("[name=email]").clear()
                try await browser.find("[name=email]").type("me@lost.example")
                try await browser.press("form[action='/mail']")
                #expect(try await browser.heading == "Please look into your mail")
                #expect(try await !browser.address.contains("lost"))
                try await expectFits(browser)
                let link = try #require(try await server.mail(1, for: "me@lost.example").link(to: "open"))
                try await browser.open(link)
                #expect(try await browser.find(".address").text == "me@lost.example")
                #expect(try await browser.findAll(".card .chip").count == 2, "both mails are told")
                #expect(try await browser.takeComplaints() == [])
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test(arguments: [
            BrowserOptions(.phone), BrowserOptions(.phone, javaScript: false), BrowserOptions(.desktop),
        ])
        func aCorrectionThatComesTooLateKeepsWhatWasTyped(options: BrowserOptions) async throws {
            let server = try await DemoServer.start()
            let registered = try await server.register(Applicant(company: "Typo Optix", email: "me@typo.example"))
            let page = try #require(try await server.mail(for: "me@typo.example").link(to: "open"))
            try await Browser.run(options) { browser in
                try await browser.open(page)
                try await browser.follow("a[href$='/correct']")
                try await expectFits(browser)
                let company = try await browser.find("[name=companyName]")
                #expect(try await company.value == "Typo Optix")
                try await company.clear()
                try await company.type("Typo Optics")
                try await correct(registered, on: server)
                try await browser.press("form[action$='/correct']")
                #expect(try await browser.find("[name=companyName]").value == "Typo Optics")
                #expect(try await browser.findAll("#mistakes").count == 1)
                try await expectFits(browser)
                try await browser.press("form[action$='/correct']")
                #expect(try await browser.find(".notice.good").text.contains("Company name"))
                #expect(try await browser.find("main").text.contains("Typo Optics"))
                try await expectFits(browser)
                #expect(try await browser.takeComplaints() == [])
            }
            let view = try await server.view(registered.registration, token: registered.token)
            #expect(view.version == 3 && view.submission.contains("Typo Optics"))
            #expect(await server.stop() == .exited(0))
        }

        @Test(arguments: [
            BrowserOptions(.desktop), BrowserOptions(.phone, language: "zh-CN"),
            BrowserOptions(.phone, javaScript: false, language: "zh-TW"),
        ])
        func theExhibitorsOfTheLastEditionAreFound(options: BrowserOptions) async throws {
            let server = try await DemoServer.start()
            try await Browser.run(options) { browser in
                try await browser.open(server.address)
                try await expectFits(browser)
                try await browser.follow(".past a[href$='/exhibitors']")
                try await expectFits(browser)
                #expect(try await browser.findAll(".exhibitors li").count == 50)
                try await browser.follow(".paging [rel=next]")
                #expect(try await browser.findAll(".exhibitors li").count == 50)
                try await browser.find("[name=search]").type("光电")
                try await browser.find("[name=country] option[value=CN]").click()
                try await browser.press("form[role=search]")
                let names: [String] = try await browser.evaluate(
                    "return [...document.querySelectorAll('.exhibitors .who')].map(e => e.textContent)")
                #expect(!names.isEmpty && names.allSatisfy { $0.contains("光电") })
                try await expectFits(browser)
                #expect(try await !browser.find("main").text.contains("@"))
                #expect(try await browser.takeComplaints() == [])
            }
            #expect(await server.stop() == .exited(0))
        }

        /// Somebody else at the same registration.
        private func correct(_ registered: Registered, on server: DemoServer) async throws {
            let body = """
                {"registration": "\(registered.registration)", "version": 1, "submission": {"edition": "demo-next",
                 "companyName": "Typo Optix", "country": "CN", "contact": {"name": "Somebody", "email": "me@typo.example"},
                 "answer": [{"question": "booth-size", "value": ["36"]}], "language": "en", "consent": true}}
                """
            let answer = try await server.client.request(
                "POST", "/api/registration/correct-registration",
                headers: [("Content-Type", "application/json"), ("Authorization", "Bearer \(registered.token)")],
                body: Array(body.utf8))
            guard answer.status == 200 else { throw UnexpectedAnswer(answer) }
        }

        private func expectFits(_ browser: Browser) async throws {
            #expect(try await browser.overflowing() == [])
            let width: Int = try await browser.evaluate("return innerWidth")
            if width < 720 { #expect(try await browser.smallTargets() == []) }
        }
    }
}
