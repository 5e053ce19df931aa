import Testing

/// The pages about partners.
@Suite struct PartnerConsoleTests {
    private let path = "/console/partners"

    private func organizer(_ site: TestSite) -> Visitor { Visitor(site, headers: [basic(TestSite.password)]) }

    /// Lets a partner in by the form.
    private func add(_ code: String, _ visitor: Visitor) async throws -> Reply {
        try await visitor.post(
            path,
            [
                ("key", "k"), ("language", "en"), ("name", "ERP & Sons"), ("code", code),
                ("sends", "registerExhibitor"), ("sees", "exhibitorRegistered"), ("sees", "registrationVerified"),
            ])
    }

    private func shownKey(_ page: Reply) -> String? {
        page.text.firstMatch(of: #/Bearer ([A-Za-z0-9_\-]{43})/#).map { String($0.1) }
    }

    private func status(_ site: TestSite, _ key: String) async throws -> Int {
        try await site.get("/exchange/erp", [("Authorization", "Bearer \(key)")]).status
    }

    @Test func `P7: nobody sees or changes partners without the organizer's password`() async throws {
        let site = try await TestSite()
        #expect(try await Visitor(site).get(path).status == 401)
        #expect(try await Visitor(site).get("\(path)/erp").status == 401)
        #expect(try await add("erp", Visitor(site)).status == 401)
        #expect(try await Visitor(site).post("\(path)/erp/renew", [("version", "1")]).status == 401)
    }

    @Test func `a partner is let in, and its key is shown once with words that say so`() async throws {
        let site = try await TestSite()
        let visitor = organizer(site)
        #expect(try await visitor.get(path).text.contains("value=\"registerExhibitor\""))
        let shown = try await add("erp", visitor)
        #expect(shown.status == 200 && shown["Cache-Control"] == "no-store")
        let key = try #require(shownKey(shown))
        #expect(shown.text.contains("This is shown once.") && shown.text.contains("http://expo.example/exchange/erp"))
        #expect(try await status(site, key) == 200)
        for page in [try await visitor.get(path), try await visitor.get("\(path)/erp")] {
            #expect(page.text.contains("ERP &amp; Sons") && page.text.contains("registrationVerified"))
            #expect(!page.text.contains(key))
        }
        let again = try await add("erp", visitor)
        #expect(again.status == 409 && shownKey(again) == nil && !again.text.contains(key))
    }

    @Test func `a form with mistakes comes back with what was typed`() async throws {
        let page = try await add("no code", organizer(TestSite()))
        #expect(page.status == 422 && page.text.contains("value=\"no code\"") && page.text.contains("ERP &amp; Sons"))
        #expect(page.text.contains("<details class=\"disclosure\" open"))
    }

    @Test func `a new key and the end are asked for twice, and a stale page decides nothing`() async throws {
        let site = try await TestSite()
        let visitor = organizer(site)
        let first = try #require(shownKey(try await add("erp", visitor)))
        #expect(try await visitor.get("\(path)/erp").text.contains("<details"))
        let renewed = try await visitor.post("\(path)/erp/renew", [("version", "1")])
        let second = try #require(shownKey(renewed))
        #expect(try await status(site, first) == 401)
        #expect(try await status(site, second) == 200)
        for act in ["renew", "close"] {
            let stale = try await visitor.post("\(path)/erp/\(act)", [("version", "1")])
            #expect(stale.status == 409 && shownKey(stale) == nil)
        }
        #expect(try await visitor.post("\(path)/erp/close", [("version", "2")])["Location"] == "\(path)/erp")
        #expect(try await status(site, second) == 401)
        let closed = try await visitor.get("\(path)/erp").text
        #expect(closed.contains("A closed partner stays closed.") && !closed.contains("/renew"))
        #expect(try await visitor.get("\(path)/nobody").status == 404)
    }
}
