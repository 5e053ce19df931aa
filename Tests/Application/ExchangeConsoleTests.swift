import Hub
import Testing

/// The page of the exchange channel, and what is done there about a dead letter.
@Suite struct ExchangeConsoleTests {
    private let path = "/console/bus/exchange"

    private func organizer(_ site: TestSite) -> Visitor { Visitor(site, headers: [basic(TestSite.password)]) }

    private func letter(_ page: Reply) -> String? {
        page.text.firstMatch(of: #/bus\/exchange\/([0-9]+)"/#).map { String($0.1) }
    }

    @Test func `P7: nobody sees the exchange without the organizer's password`() async throws {
        let site = try await TestSite()
        #expect(try await Visitor(site).get(path).status == 401)
        #expect(try await Visitor(site).post("\(path)/1/replay", []).status == 401)
    }

    @Test func `queues are shown, and that nothing failed`() async throws {
        let page = try await organizer(TestSite()).get(path)
        #expect(page.status == 200)
        #expect(page.text.contains("mail.sendMail") && page.text.contains("<meter"))
        #expect(page.text.contains("Nothing has failed for good."))
    }

    @Test func `a dead letter is shown with its reason, replayed, and discarded with a reason only`() async throws {
        let site = try await TestSite()
        let visitor = organizer(site)
        try await site.publish(OutboxEvent(type: "mailRequested", key: "a", body: Array("{}".utf8)))
        _ = try await site.mails()
        let first = try #require(letter(try await visitor.get(path)))
        let shown = try await visitor.get("\(path)/\(first)")
        #expect(shown.text.contains("invalid.invalid"))
        #expect(try await visitor.post("\(path)/\(first)/replay", [])["Location"] == path)
        #expect(letter(try await visitor.get(path)) == nil)
        _ = try await site.mails()
        let second = try #require(letter(try await visitor.get(path)))
        #expect(second != first)
        #expect(try await visitor.post("\(path)/\(second)/discard", [("reason", "")]).status == 422)
        #expect(letter(try await visitor.get(path)) == second)
        #expect(try await visitor.post("\(path)/\(second)/discard", [("reason", "a test")])["Location"] == path)
        #expect(letter(try await visitor.get(path)) == nil)
    }
}
