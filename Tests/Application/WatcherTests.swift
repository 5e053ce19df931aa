import Testing

/// What watches the server reads lines of text, also when nothing is let in.
@Suite struct WatcherTests {
    @Test(arguments: ["/readyz", "/healthz", "/metrics"])
    func `while the server stops, a watcher is told so in plain text`(target: String) async throws {
        let reply = try await TestSite().refusal(503, target)
        #expect(reply.status == 503)
        #expect(reply["Content-Type"] == "text/plain; charset=utf-8")
        #expect(reply.text.hasPrefix("not ready\n"))
        #expect(reply["Retry-After"] != nil)
    }

    @Test func `people are told on a page`() async throws {
        #expect(try await TestSite().refusal(503, "/")["Content-Type"] == "text/html; charset=utf-8")
    }
}
