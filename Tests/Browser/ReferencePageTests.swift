import Foundation
import TestSupport
import Testing

/// The API's reference, read by a person: what it says to try does what it says.
@Suite struct ReferencePageTests {
    @Test func `the line to try works as it stands`() async throws {
        let server = try await DemoServer.start()
        let page = try await server.client.get("/api/docs/codes").text
        let line = try #require(
            page.firstMatch(of: /<code>(curl [^<]*list-codes[^<]*)<\/code>/)?.output.1)
        let command = line.replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
        let tried = try await FinishedProgram.run("/bin/bash", ["-c", String(command)])
        #expect(tried.status == .exited(0), "\(tried.errorOutput)")
        #expect(tried.output.hasPrefix(#"{"list":"prefecture""#), "\(tried.output)")
        #expect(await server.stop() == .exited(0))
    }
}

extension InBrowser {
    @Suite struct ReferencePages {
        @Test func `on a phone nothing is wider than the screen but samples, which scroll`() async throws {
            let server = try await DemoServer.start()
            try await Browser.run(BrowserOptions(.phone, javaScript: false)) { browser in
                for page in ["/api/docs", "/api/docs/registration", "/api/docs/parties"] {
                    try await browser.open(server.address + page)
                    let wide: [String] = try await browser.evaluate(
                        """
                        return [...document.querySelectorAll("body *:not(pre *)")]
                            .filter(element => element.getBoundingClientRect().right > 390).map(element => element.outerHTML)
                        """)
                    #expect(wide == [], "\(page)")
                }
            }
            #expect(await server.stop() == .exited(0))
        }
    }
}
