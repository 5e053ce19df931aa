import Foundation
import TestSupport
import Testing

extension InBrowser {
    /// The organizer's console: list and decisions.
    @Suite struct OrganizerTests {
        @Test func theListIsSearchedSortedAndTurnedPageByPage() async throws {
            let server = try await DemoServer.start()
            try await Browser.run { browser in
                try await browser.open("\(server.organizerAddress)/console/registrations")
                let first = try await companies(browser)
                #expect(first.count == 50)

                try await browser.follow("a[rel=next]")
                let second = try await companies(browser)
                #expect(second.count == 50 && Set(first).isDisjoint(with: second))
                try await browser.follow("a[rel=next]")
                #expect(try await companies(browser).count == 46)
                #expect(try await browser.findAll("a[rel=next]").isEmpty)
                try await browser.follow("a[rel=prev]")
                #expect(try await companies(browser) == second)
                try await browser.follow("a[rel=prev]")
                #expect(try await companies(browser) == first)

                try await browser.follow("th:first-child .sort")
                let rising = try await companies(browser)
                try await browser.follow("th[aria-sort=ascending] .sort")
                let falling = try await companies(browser)
                #expect(try await browser.findAll("th[aria-sort=descending]").count == 1)
                #expect(rising.first != falling.first && Set(rising).isDisjoint(with: falling))

                try await browser.find("[name=search]").type("深圳")
                try await browser.follow(".filters button")
                let found = try await companies(browser)
                #expect(!found.isEmpty && found.allSatisfy { $0.contains("深圳") })
                #expect(try await server.exported(search: "%E6%B7%B1%E5%9C%B3").count == found.count)
                #expect(try await browser.overflowing() == [])
                #expect(try await browser.takeComplaints() == [])
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func aRegistrationIsAcceptedAndTheContactIsTold() async throws {
            let server = try await DemoServer.start()
            let registered = try await confirmed(
                Applicant(company: "Welcome Optics", email: "me@welcome.example"), server)
            try await Browser.run(BrowserOptions(javaScript: false)) { browser in
                try await browser.open("\(server.organizerAddress)/console/registrations")
                #expect(try await browser.find("tbody tr:first-child .name a").text == "Welcome Optics")
                try await browser.follow("tbody tr:first-child .name a")
                #expect(try await browser.heading == "Welcome Optics")
                try await browser.follow("button[value=accepted]")
                #expect(try await browser.find(".bar .chip").text == "Registered")
                #expect(try await browser.findAll("[name=decision]").isEmpty)
            }
            #expect(try await server.mail(1, for: "me@welcome.example").subject.contains("is registered for"))
            let view = try await server.view(registered.registration, token: registered.token)
            #expect(view.state == "registered")
            #expect(await server.stop() == .exited(0))
        }

        @Test func whatIsCorrectedWhileItIsReadIsNotAcceptedUnread() async throws {
            let server = try await DemoServer.start()
            let applicant = Applicant(company: "Before Optics", email: "me@before.example")
            let registered = try await confirmed(applicant, server)
            try await Browser.run { browser in
                try await browser.open("\(server.organizerAddress)/console/registrations/\(registered.registration)")
                #expect(try await browser.heading == "Before Optics")
                try await server.correct(registered, Applicant(company: "After Optics", email: applicant.email))
                try await eventually("the correction is shown") { try await browser.heading == "After Optics" }
                #expect(try await browser.find("[data-part=corrected]").text.contains("Company name"))
                try await browser.follow("button[value=accepted]")
                #expect(try await browser.find("#mistakes").text.contains("has changed this since you opened it"))
                #expect(try await server.view(registered.registration, token: registered.token).state == "underReview")
                try await browser.follow("button[value=accepted]")
                #expect(try await browser.find(".bar .chip").text == "Registered")
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func decliningWantsAReasonWhichStandsInTheMail() async throws {
            let server = try await DemoServer.start()
            let applicant = Applicant(company: "Toaster Works", email: "me@toaster.example", language: "zh-Hans")
            let registered = try await confirmed(applicant, server)
            let reason = "烤面包机不在展品范围内。"
            try await Browser.run { browser in
                try await browser.open(
                    "\(server.organizerAddress)/console/registrations/\(registered.registration)")
                try await browser.find("details summary").click()
                try await browser.follow("button[value=declined]")
                #expect(try await browser.find("#mistake-reason").isVisible)
                try await browser.find("[name=reason]").type(reason)
                try await browser.follow("button[value=declined]")
                #expect(try await browser.find(".bar .chip").text == "Declined")
                #expect(try await browser.takeComplaints() == [])
            }
            let mail = try await server.mail(1, for: applicant.email)
            #expect(mail.text.contains(reason))
            #expect(mail.headers["content-language"] == "zh-Hans")
            #expect(await server.stop() == .exited(0))
        }

        @Test func theWholeListIsAFileForSpreadsheets() async throws {
            let server = try await DemoServer.start()
            let file = try await server.getAsOrganizer("/console/registrations.csv?edition=demo-next")
            #expect(file.status == 200)
            #expect(file["Content-Type"] == "text/csv; charset=utf-8")
            #expect(file["Content-Disposition"] == "attachment; filename=\"registrations-demo-next.csv\"")
            #expect(try await server.exported().count == 146)
            #expect(await server.stop() == .exited(0))
        }

        @Test func nobodyGetsInWithoutThePassword() async throws {
            let server = try await DemoServer.start()
            for page in ["", ".csv", "/1"] {
                let answer = try await server.client.get("/console/registrations\(page)?edition=demo-next")
                #expect(answer.status == 401)
                #expect(answer["WWW-Authenticate"]?.hasPrefix("Basic ") == true)
            }
            #expect(await server.stop() == .exited(0))
        }

        private func companies(_ browser: Browser) async throws -> [String] {
            try await browser.evaluate(
                "return [...document.querySelectorAll('tbody .name a')].map(e => e.innerText + ' ' + e.pathname)")
        }

        /// A registration whose address is confirmed.
        private func confirmed(_ applicant: Applicant, _ server: DemoServer) async throws -> Registered {
            let registered = try await server.register(applicant)
            let link = try #require(try await server.mail(for: applicant.email).link(to: "verify"))
            let verified = try await server.client.post(
                link.replacing(server.address, with: ""), "key=1", type: "application/x-www-form-urlencoded")
            try #require(verified.status == 303)
            return registered
        }
    }
}
