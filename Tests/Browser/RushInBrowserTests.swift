import TestSupport
import Testing

extension InBrowser {
    /// An exhibitor at the registration form while very many others register from the same network.
    @Suite struct RushInBrowserTests {
        private let applicant = Applicant(company: "Guanggu", email: "rush@guanggu.example")

        /// So many that who comes next is asked for a proof.
        private func rush(_ server: DemoServer) async throws {
            for number in 0..<60 {
                let other = Applicant(company: "Firm \(number)", email: "one@firm\(number).example")
                if try await server.send(other).status == 429 { return }
            }
        }

        @Test func aFormThatWasOpenedBeforeIsSentAgainByItself() async throws {
            let server = try await DemoServer.start(["--public-metrics"])
            try await Browser.run(BrowserOptions(.phone)) { browser in
                try await browser.open("\(server.address)/editions/demo-next/register")
                try await browser.fillIn(applicant)
                try await rush(server)
                try await browser.press()
                try await eventually("it is sent by itself") { try await browser.heading == "Check your mail" }
            }
            // By the number, and not because the time was over.
            #expect(try await server.client.get("/metrics").text.contains(#"outcome="solved"} 1"#))
            #expect(await server.stop() == .exited(0))
        }

        @Test func aFormThatIsOpenedInItIsSentAsEver() async throws {
            let server = try await DemoServer.start()
            try await rush(server)
            try await Browser.run(BrowserOptions(.desktop)) { browser in
                try await browser.open("\(server.address)/editions/demo-next/register")
                try await browser.fillIn(applicant)
                try await eventually("the number is found") {
                    try await browser.evaluate("return document.querySelector('[name=proof]').value.includes(':')")
                }
                try await browser.press()
                #expect(try await browser.heading == "Check your mail")
                #expect(try await browser.takeComplaints() == [])
            }
            #expect(await server.stop() == .exited(0))
        }
    }
}
