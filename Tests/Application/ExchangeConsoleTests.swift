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
        #expect(shown.text.contains("invalid.invalid") && shown.text.contains("Some entries need correcting"))
        let others = try await visitor.get("\(path)?language=zh-Hans").text
        #expect(others.contains("invalid.invalid</a><small>有"), "\(others)")
        #expect(try await visitor.post("\(path)/\(first)/replay", [])["Location"] == path + "?done=replayed")
        #expect(letter(try await visitor.get(path)) == nil)
        _ = try await site.mails()
        let second = try #require(letter(try await visitor.get(path)))
        #expect(second != first)
        #expect(try await visitor.post("\(path)/\(second)/discard", [("reason", "")]).status == 422)
        #expect(letter(try await visitor.get(path)) == second)
        #expect(
            try await visitor.post("\(path)/\(second)/discard", [("reason", "a test")])["Location"] == path
                + "?done=discarded")
        #expect(letter(try await visitor.get(path)) == nil)
    }

    @Test func `queues and dead letters are files for spreadsheets, with the messages' field names`() async throws {
        let site = try await TestSite()
        try await site.publish(OutboxEvent(type: "mailRequested", key: "a", body: Array("{}".utf8)))
        _ = try await site.mails()
        let queues = try await organizer(site).get("/console/bus/queues.csv")
        #expect(queues["Content-Disposition"] == "attachment; filename=\"queues.csv\"")
        #expect(queues.text.contains("mail.sendMail,0,0,0,0,0,1,0,,"))
        let letters = try await organizer(site).get("/console/bus/dead-letters.csv?subscriber=mail.sendMail")
        #expect(letters.text.contains(",mail.sendMail,") && letters.text.contains(",invalid.invalid,1,true,"))
        let others = try await organizer(site).get("/console/bus/dead-letters.csv?subscriber=mail.discardMails")
        #expect(others.text.split(separator: "\r\n").count == 1)
    }

    @Test func `queues are sorted by their headings, and the letters' filter keeps the order`() async throws {
        let site = try await TestSite()
        try await site.publish(OutboxEvent(type: "mailRequested", key: "a", body: Array("{}".utf8)))
        _ = try await site.mails()
        func subscribers(_ query: String) async throws -> [String] {
            try await organizer(site).get(path + query).text
                .matches(of: #/contracts\?search=[^"]*">(mail\.[a-zA-Z]+)</#).map { String($0.1) }
        }
        #expect(try await subscribers("") == ["mail.discardMails", "mail.sendMail"])
        #expect(try await subscribers("?sort=-dead") == ["mail.sendMail", "mail.discardMails"])
        let page = try await organizer(site).get(path + "?sort=-dead").text
        #expect(page.contains("aria-sort=\"descending\"") && page.contains("name=\"sort\" value=\"-dead\""))
    }

    @Test func `a trace that is not kept any more leads nowhere, and a letter that is none is not found`() async throws
    {
        let site = try await TestSite()
        try await site.publish(OutboxEvent(type: "mailRequested", key: "a", body: Array("{}".utf8)))
        _ = try await site.mails()
        let visitor = organizer(site)
        let letter = try #require(letter(try await visitor.get(path)))
        let page = try await visitor.get("\(path)/\(letter)").text
        #expect(page.contains("It is no longer kept.") && !page.contains("/console/bus/traces/0af7"))
        #expect(try await visitor.get("\(path)/1").status == 404)
        #expect(try await visitor.get("\(path)/nonsense").status == 404)
    }
}
