import Foundation
import TestSupport
import Testing

extension InBrowser {
    /// The pages of the bus, as whoever runs an installation uses them.
    @Suite struct BusPagesTests {
        private let pages = ["/console/bus/contracts", "/console/bus/exchange", "/console/bus/traces"]

        @Test func `after a registration its trace is found, read, and leads to the contract of what was called`()
            async throws
        {
            let server = try await DemoServer.start()
            _ = try await server.register(Applicant(company: "Trace Optics", email: "t@trace.example"))
            try await Browser.run { browser in
                try await browser.open("\(server.organizerAddress)/console/bus/traces")
                try await browser.find("[name=search]").type("registration.registerExhibitor")
                try await browser.follow(".filters button")
                #expect(
                    try await browser.find("tbody .name a").text == "POST /api/registration/register-exhibitor")
                try await browser.follow("tbody .name a")
                #expect(try await browser.heading == "POST /api/registration/register-exhibitor")
                let picture = try await browser.find("svg[role=img]")
                #expect(try await picture.attribute("aria-label")?.isEmpty == false)
                let hops: [String] = try await browser.evaluate(
                    "return [...document.querySelectorAll('tbody .name')].map(e => e.innerText)")
                #expect(hops.contains { $0.contains("parties.attachOrganization") })
                try await browser.follow("a[href*='registration.registerExhibitor']")
                #expect(try await browser.findAll(".what code").count == 1)
                try await browser.follow(".links a[href^='/api/docs']")
                #expect(try await browser.heading == "The API: registration")
                #expect(try await browser.takeComplaints() == [])
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func `a dead letter is delivered again by somebody who has a keyboard only`() async throws {
            let server = try await withDeadLetter()
            try await Browser.run { browser in
                try await browser.open("\(server.organizerAddress)/console/bus/exchange")
                try await browser.enter("td a[href*='subscriber']")
                try await browser.enter("#letters .name a")
                #expect(try await browser.heading == "Dead letter: mailRequested")
                try await browser.tab(to: "summary")
                try await browser.strike(.enter)
                try await browser.enter("form[action$=replay] button")
                #expect(try await browser.find(".notice.good").isVisible)
                #expect(try await browser.find("#letters .empty").isVisible)
                #expect(try await browser.takeComplaints() == [])
            }
            _ = try await server.mail(for: "dead@letter.example")
            #expect(await server.stop() == .exited(0))
        }

        @Test func `a wrong policy is read from the page and its mistakes stand there with line and column`()
            async throws
        {
            let server = try await DemoServer.start()
            try Data(
                """
                <policy xmlns="urn:pavilion:messages:1">
                <operation><service>mail</service><name>shout</name></operation>
                </policy>
                """.utf8
            ).write(to: URL(filePath: "\(server.data)/policy.xml"), options: .atomic)
            try await Browser.run(BrowserOptions(javaScript: false)) { browser in
                try await browser.open("\(server.organizerAddress)/console/bus/contracts")
                try await browser.press(".bar form")
                #expect(
                    try await browser.find(".notice.bad li").text
                        .hasPrefix("Line 2, column 40, operation[0].name: The service has no such operation."))
                try FileManager.default.removeItem(atPath: "\(server.data)/policy.xml")
                try await browser.press(".bar form")
                #expect(try await browser.find(".notice.good").isVisible)
                #expect(try await browser.findAll(".notice.bad").isEmpty)
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func `nothing is wider than a phone, and what can be pressed is large enough`() async throws {
            let server = try await withDeadLetter()
            try await Browser.run(BrowserOptions(.phone, language: "zh-CN")) { browser in
                try await browser.open("\(server.organizerAddress)/console/bus")
                let letter = try await server.getAsOrganizer("/console/bus/exchange").text
                    .firstMatch(of: #/bus/exchange/[0-9]+/#)?.output
                let trace = try await server.getAsOrganizer("/console/bus/traces").text
                    .firstMatch(of: #/bus/traces/[0-9a-f]{32}/#)?.output
                for path in pages + [letter, trace].compactMap({ $0 }).map({ "/console/\($0)" }) {
                    try await browser.open(server.address + path)
                    #expect(try await browser.overflowing() == [], "\(path)")
                    #expect(try await browser.smallTargets() == [], "\(path)")
                    #expect(try await browser.takeComplaints() == [], "\(path)")
                }
                #expect(letter != nil && trace != nil)
            }
            #expect(await server.stop() == .exited(0))
        }

        @Test func `nobody reads the console's pages of the bus without the password, and everybody the reference`()
            async throws
        {
            let server = try await DemoServer.start()
            for page in pages + ["contracts", "queues", "dead-letters", "traces"].map({ "/console/bus/\($0).csv" }) {
                #expect(try await server.client.get(page).status == 401, "\(page)")
                #expect(try await server.getAsOrganizer(page).status == 200, "\(page)")
            }
            try await Browser.run(BrowserOptions(javaScript: false)) { browser in
                try await browser.open("\(server.address)/api/docs")
                try await browser.follow("a[href='/api/docs/registration#registerExhibitor']")
                #expect(try await browser.find("#registerExhibitor h2").text == "registerExhibitor")
                #expect(try await browser.find("#registerExhibitor pre").isVisible)
                #expect(try await browser.findAll("main, header, nav").count >= 3)
            }
            #expect(await server.stop() == .exited(0))
        }

        /// A server that has given up a mail because its folder could not be made; by now it can.
        private func withDeadLetter() async throws -> DemoServer {
            let server = try await DemoServer.start()
            let folder = "\(server.data)/mail"
            if FileManager.default.fileExists(atPath: folder) { try FileManager.default.removeItem(atPath: folder) }
            try Data().write(to: URL(filePath: folder))
            _ = try await server.register(Applicant(company: "Dead Letters", email: "dead@letter.example"))
            try await eventually("the mail is tried in vain") {
                try await server.database("SELECT 1 FROM delivery WHERE state = 'retrying'") == ["1"]
            }
            #expect(await server.stop() == .exited(0))
            // As if it had been tried for a week.
            let aged = try await FinishedProgram.run(
                "/usr/bin/sqlite3", ["\(server.data)/hub.db", "UPDATE delivery SET attempts = 229, due = 0"])
            #expect(aged.status == .exited(0))
            let again = try await server.startAgain()
            try await eventually("the letter is dead") {
                try await again.database("SELECT 1 FROM delivery WHERE state = 'dead'") == ["1"]
            }
            try FileManager.default.removeItem(atPath: folder)
            return again
        }
    }
}

extension Browser {
    /// Presses Tab until the focus is on what a selector finds, as somebody without a mouse does.
    fileprivate func tab(to selector: String) async throws {
        for _ in 1...60 {
            try await strike(.tab)
            if try await evaluate("return document.activeElement.matches(arguments[0])", [selector]) { return }
        }
        throw OutOfReach(selector: selector)
    }

    /// Goes there with the Tab key and on with Enter.
    fileprivate func enter(_ selector: String) async throws {
        try await tab(to: selector)
        try await leave { try await strike(.enter) }
    }

    private struct OutOfReach: Error { let selector: String }
}
