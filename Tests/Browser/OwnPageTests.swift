import Foundation
import TestSupport
import Testing

extension InBrowser {
    /// A registration's own page, opened by the link of the mail: correcting the address, withdrawing.
    @Suite struct OwnPageTests {
        @Test func aWrongAddressIsCorrectedAndTheNewOneGetsTheMail() async throws {
            let server = try await DemoServer.start()
            let registered = try await server.register(Applicant(company: "Typo Optics", email: "wrong@typo.example"))
            let page = try #require(try await server.mail(for: "wrong@typo.example").link(to: "open"))
            try await Browser.run(BrowserOptions(.phone)) { browser in
                try await browser.open(page)
                #expect(try await !browser.address.contains("token"))
                try await browser.find("details:has([name=email]) summary").click()
                try await browser.find("[name=email]").type("nonsense")
                try await browser.press("form[action$=email]")
                #expect(try await browser.find("[name=email][aria-invalid]").value == "nonsense")
                try await browser.find("[name=email]").clear()
                try await browser.find("[name=email]").type("right@typo.example")
                try await browser.press("form[action$=email]")
                #expect(try await browser.find(".address").text == "right@typo.example")
                #expect(try await browser.takeComplaints() == [])
            }
            #expect(try await server.mail(for: "right@typo.example").link(to: "verify") != nil)
            await #expect(throws: UnexpectedAnswer.self, "the token that the wrong address got has ended") {
                try await server.view(registered.registration, token: registered.token)
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func withdrawingIsAskedForTwiceAlsoWithoutScripts() async throws {
            let server = try await DemoServer.start()
            let registered = try await server.register(Applicant(company: "Gone Optics", email: "gone@gone.example"))
            let page = try #require(try await server.mail(for: "gone@gone.example").link(to: "open"))
            try await Browser.run(BrowserOptions(javaScript: false)) { browser in
                try await browser.open(page)
                #expect(try await browser.find("form[action$=withdraw] button").isVisible == false)
                try await browser.find("details:has(form[action$=withdraw]) summary").click()
                try await browser.press("form[action$=withdraw]")
                #expect(try await browser.heading == "Your registration is withdrawn")
                #expect(try await browser.takeComplaints() == [])
            }
            let view = try await server.view(registered.registration, token: registered.token)
            #expect(view.state == "withdrawn")
            #expect(await server.stop() == .exited(0))
        }

        @Test func withoutItsTokenARegistrationIsNotThere() async throws {
            let server = try await DemoServer.start()
            let registered = try await server.register(Applicant(company: "Hidden Optics", email: "me@hidden.example"))
            let other = try await server.register(Applicant(company: "Curious Optics", email: "me@curious.example"))
            for token in ["", "nonsense", other.token] {
                let answer = try await server.client.get(
                    "/registrations/\(registered.registration)", headers: [("Cookie", "registration=\(token)")])
                #expect(answer.status == 404)
                #expect(!answer.text.contains("Hidden Optics"))
            }
            #expect(await server.stop() == .exited(0))
        }
    }
}
