import Testing

/// “Where is my mail?”
@Suite(.serialized) struct FindMailTests {
    private func ask(_ visitor: Visitor, _ email: String, edition: String = "demo-next") async throws -> Reply {
        try await visitor.post(
            "/mail", [("key", email), ("language", "en"), ("edition", edition), ("email", " \(email) ")])
    }

    @Test(arguments: TestSite.Way.allCases)
    func theLinkComesByMailAndThePageSaysWhatToLookFor(way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        _ = try await Visitor(site).post(Submission.page, Submission.form())
        let visitor = Visitor(site)
        #expect(try await visitor.get("/mail").text.contains("name=\"email\""))
        let asked = try await ask(visitor, "zhang@optics.example")
        let page = try await visitor.follow(asked)
        #expect(page.status == 200 && page.text.contains("Please look into your mail"))
        _ = try await site.mails()
        let mails = try await site.mails()
        #expect(mails.count == 2 && mails.allSatisfy { $0.contains("/verify?code=") })
    }

    @Test func `P7: whoever asks gets the same page, and no address stands in it or in where it is`() async throws {
        let site = try await TestSite()
        _ = try await Visitor(site).post(Submission.page, Submission.form())
        let known = try await ask(Visitor(site), "zhang@optics.example")
        let unknown = try await ask(Visitor(site), "nobody@nowhere.example")
        #expect(known.status == 303 && known["Location"] == unknown["Location"] && known.body == unknown.body)
        let (first, second) = (try await Visitor(site).follow(known), try await Visitor(site).follow(unknown))
        #expect(first.text.count == second.text.count && !first.text.contains("optics.example"))
        _ = try await site.mails()
        #expect(try await site.mails().allSatisfy { !$0.contains("nowhere.example") })
    }

    @Test func whatIsNoAddressIsToldBesideItsFieldAndKept() async throws {
        let reply = try await ask(Visitor(TestSite()), "nonsense")
        #expect(reply.status == 422 && reply.text.contains("<p id=\"mistake-email\">"))
        #expect(reply.text.contains("value=\"nonsense\""))
        #expect(try await ask(Visitor(TestSite()), "a@b.example", edition: "never").status == 422)
    }

    @Test func whoAsksTooOftenIsToldWhenToAskAgain() async throws {
        let visitor = Visitor(try await TestSite(limitsRates: true))
        for number in 0..<20 { #expect(try await ask(visitor, "a\(number)@b.example").status == 303) }
        let reply = try await ask(visitor, "late@b.example")
        #expect(reply.status == 429 && reply["Retry-After"] != nil && reply.text.contains("value=\"late@b.example\""))
    }

    /// A mailbox gets three such mails at once, then one in eight hours.
    @Test(arguments: [("en", "a few such mails a day"), ("zh-Hans", "每天最多"), ("zh-Hant", "每天最多")])
    func `what the page says of how many mails come is so`(language: String, words: String) async throws {
        let page = try await TestSite().get("/mail?asked=yes", [("Cookie", "language=\(language)")])
        #expect(page.text.contains(words) && !page.text.contains("ten minutes") && !page.text.contains("十分"))
    }

    @Test func `who corrects its address is not promised a mail that a limit may keep back`() async throws {
        let visitor = Visitor(try await TestSite())
        let registered = try await visitor.post(Submission.page, Submission.form())
        let path = try #require(registered["Location"]).prefix { $0 != "?" }
        let corrected = try await visitor.post("\(path)/email", [("email", "new@optics.example"), ("key", "a")])
        #expect(try await visitor.follow(corrected).text.contains("unless several went there of late"))
    }

    @Test func everyPublicPageLeadsThere() async throws {
        let site = try await TestSite()
        for page in ["/", "/editions/demo-next", Submission.page, "/nowhere"] {
            #expect(try await site.get(page).text.contains("href=\"/mail\""), "\(page)")
        }
        #expect(try await site.get("/editions/demo-next").text.contains("href=\"/mail?edition=demo-next\""))
    }
}
