import Foundation
import TestSupport
import Testing

extension InBrowser {
    /// Pages that keep themselves as things are now.
    @Suite struct LivePagesTests {
        @Test func `eight live pages do not block each other, and all show a change without a reload`() async throws {
            let server = try await DemoServer.start(["--public-metrics"])
            try await Browser.run { browser in
                let windows = try await openLists(8, server, browser)
                try await eventually("one stream for all") { try await streams(server) == 1 }
                _ = try await server.register(Applicant(company: "First Optics", email: "a@first.example"))
                try await expect("First Optics", in: windows, browser)

                // Whichever leads goes: one after the other all but two.
                for window in windows.dropLast(2) {
                    try await browser.turn(to: window)
                    try await browser.closeWindow()
                }
                _ = try await server.register(Applicant(company: "Second Optics", email: "a@second.example"))
                try await expect("Second Optics", in: Array(windows.suffix(2)), browser)
                try await eventually("still one stream") { try await streams(server) == 1 }
                #expect(try await browser.takeComplaints() == [])
            }
            try await eventually("none is left") { try await streams(server) == 0 }
            #expect(await server.stop() == .exited(0))
        }

        @Test func `hidden pages have no stream, and show what they missed when they are shown again`() async throws {
            let server = try await DemoServer.start(["--public-metrics"])
            try await Browser.run { browser in
                let windows = try await openLists(2, server, browser)
                try await eventually("one stream") { try await streams(server) == 1 }
                for window in windows { try await set(hidden: true, window, browser) }
                try await eventually("no stream") { try await streams(server) == 0 }
                _ = try await server.register(Applicant(company: "Missed Optics", email: "a@missed.example"))
                for window in windows { try await set(hidden: false, window, browser) }
                try await expect("Missed Optics", in: windows, browser)
                #expect(try await browser.takeComplaints() == [])
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func `what somebody is at stays: focus, selection, open boxes and typed words`() async throws {
            let server = try await DemoServer.start()
            let registered = try await server.register(Applicant(company: "Typing Optics", email: "a@typing.example"))
            let page = try #require(try await server.mail(for: "a@typing.example").link(to: "open"))
            let code = try #require(try await server.mail(for: "a@typing.example").link(to: "verify"))
            try await Browser.run { browser in
                try await browser.open("\(server.organizerAddress)/console/registrations")
                let _: Bool = try await browser.evaluate(
                    """
                    document.querySelector("tbody tr:first-child a").focus();
                    getSelection().selectAllChildren(document.querySelector("tbody tr:nth-child(2) .name a"));
                    return true
                    """)
                let selected: String = try await browser.evaluate("return getSelection().toString()")
                _ = try await server.register(Applicant(company: "Newer Optics", email: "a@newer.example"))
                try await eventually("the new row") { try await row(1, browser) == "Newer Optics" }
                #expect(try await browser.evaluate("return document.activeElement.textContent") == "Typing Optics")
                #expect(try await browser.evaluate("return getSelection().toString()") == selected)

                try await browser.open(page)
                try await browser.find("details:has([name=email]) summary").click()
                try await browser.find("[name=email]").type("half-typed@")
                let answer = try await server.client.post(
                    code.replacing(server.address, with: ""), "key=1", type: "application/x-www-form-urlencoded")
                #expect(answer.status == 303)
                try await eventually("it is confirmed") {
                    try await browser.heading != "Check your mail"
                }
                #expect(try await browser.find("[name=email]").value == "half-typed@")
                #expect(try await browser.find("[name=email]").isVisible)
                #expect(try await browser.evaluate("return document.activeElement.name") == "email")
                #expect(try await browser.takeComplaints() == [])
            }
            let view = try await server.view(registered.registration, token: registered.token)
            #expect(view.state != "pendingVerification")
            #expect(await server.stop() == .exited(0))
        }

        @Test func `over plain HTTP a page stays as it is, and nothing in it breaks`() async throws {
            let server = try await DemoServer.start()
            _ = try await server.register(Applicant(company: "Plain Optics", email: "a@plain.example"))
            let page = try #require(try await server.mail(for: "a@plain.example").link(to: "open"))
            try await Browser.run { browser in
                try await browser.open(page.replacing("127.0.0.1", with: "plain.example"))
                #expect(try await browser.heading == "Check your mail")
                #expect(try await browser.evaluate("return isSecureContext") == false)
                let _: Bool = try await browser.evaluate("dispatchEvent(new Event('pageshow')); return true")
                #expect(try await browser.takeConsoleErrors() == [])
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func `a server that stops with open streams ends them, and does not wait for them`() async throws {
            let server = try await DemoServer.start(["--public-metrics"])
            try await Browser.run { browser in
                _ = try await openLists(1, server, browser)
                try await eventually("one stream") { try await streams(server) == 1 }
                #expect(await server.stop() == .exited(0))
                // It did not wait until what was open had had its ten seconds.
                #expect(try !server.log.contains("http.unfinished"))
            }
        }

        /// Windows with the list of registrations, marked, so that a reload would show.
        private func openLists(_ count: Int, _ server: DemoServer, _ browser: Browser) async throws -> [String] {
            var windows: [String] = []
            for number in 1...count {
                if number > 1 { try await browser.openWindow() }
                try await browser.open("\(server.organizerAddress)/console/registrations")
                let _: Bool = try await browser.evaluate("return window.isMarked = true")
                windows.append(try await browser.window)
            }
            return windows
        }

        private func expect(_ company: String, in windows: [String], _ browser: Browser) async throws {
            for window in windows {
                try await browser.turn(to: window)
                try await eventually("\(company) in each window") { try await row(1, browser) == company }
                #expect(try await browser.evaluate("return window.isMarked === true"))
            }
        }

        private func row(_ number: Int, _ browser: Browser) async throws -> String {
            try await browser.evaluate(
                "return document.querySelector(`tbody tr:nth-child(${arguments[0]}) .name a`).textContent",
                ["\(number)"])
        }

        /// As if the window were behind others: a browser without windows shows all.
        private func set(hidden: Bool, _ window: String, _ browser: Browser) async throws {
            try await browser.turn(to: window)
            let _: Bool = try await browser.evaluate(
                """
                Object.defineProperty(document, "hidden", { configurable: true, value: arguments[0] === "true" });
                document.dispatchEvent(new Event("visibilitychange"));
                return true
                """, ["\(hidden)"])
        }

        private func streams(_ server: DemoServer) async throws -> Int {
            let metrics = try await server.client.get("/metrics").text
            let open = metrics.firstMatch(of: #/http_bodies_being_written\{kind="events"\} ([0-9]+)/#)
            return open.flatMap { Int($0.1) } ?? 0
        }
    }
}
