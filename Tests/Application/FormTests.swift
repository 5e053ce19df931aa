import Testing

/// The registration form as a browser without scripts uses it.
@Suite(.serialized) struct FormTests {
    @Test(arguments: TestSite.Way.allCases)
    func aFormBecomesARegistrationOnAPageOfItsOwn(way: TestSite.Way) async throws {
        let visitor = Visitor(try await TestSite(way))
        let form = try await visitor.get(Submission.page)
        let key = try #require(form.hidden("key"))
        let reply = try await visitor.post(Submission.page, Submission.form(key: key))
        #expect(reply.status == 303)
        let location = try #require(reply["Location"])
        #expect(location.wholeMatch(of: #/\/registrations\/[0-9]+\?done=submitted/#) != nil)
        let cookie = try #require(reply["Set-Cookie"])
        let path = location.prefix { $0 != "?" }
        #expect(cookie.hasSuffix("; Path=\(path); HttpOnly; SameSite=Lax; Max-Age=7776000"))
        let page = try await visitor.follow(reply)
        #expect(page.status == 200 && page.text.contains("深圳光电 🐢"))
    }

    @Test func aCookieIsForTLSAloneWhereThePublicComesByTLS() async throws {
        let visitor = Visitor(try await TestSite(publicURL: "https://show.example"))
        let reply = try await visitor.post(Submission.page, Submission.form())
        #expect(reply["Set-Cookie"]?.hasSuffix("; Secure") == true)
    }

    @Test func aRefusedFormKeepsWhatWasTypedAndItsKey() async throws {
        let visitor = Visitor(try await TestSite())
        let reply = try await visitor.post(
            Submission.page, Submission.form().setting("contact.email", " zhang@ ").setting("contact.phone", "x"))
        #expect(reply.status == 422)
        #expect(reply.hidden("key") == "k1")
        #expect(reply.text.contains("name=\"contact.email\" value=\"zhang@\""))
        #expect(reply.text.contains("<p id=\"mistake-contact-email\">"))
        #expect(reply.text.contains("name=\"name[1].text\" value=\"شركة البصريات\""))
        #expect(reply.text.contains("name=\"answer[2].value\" value=\"award\" checked"))
        #expect(reply.text.contains("\n科技园\r\n中二路 8 号</textarea>"))
    }

    /// The message leaves unanswered questions out, so that its counting differs from the form's.
    @Test(arguments: [
        ("answer[2].value", "nothing", "answer-2--value-0-"), ("answer[0].value[0]", "", "answer-0-"),
        ("name[1].language", "!", "name-1--language"), ("consentTo[0].textVersion", "0", "consentTo-0--textVersion"),
        ("name[1].language", "", "name-1--language"), ("productCategory", "nothing", "productCategory-0-"),
    ])
    func aMistakeStandsBesideItsField(name: String, value: String, place: String) async throws {
        let reply = try await Visitor(TestSite()).post(Submission.page, Submission.form().setting(name, value))
        #expect(reply.status == 422)
        #expect(reply.text.contains("<a href=\"#mistake-\(place)\">"))
        #expect(reply.text.contains("<p id=\"mistake-\(place)\">"))
    }

    @Test(arguments: TestSite.Way.allCases)
    func sendingTwiceIsOneRegistration(way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        let visitor = Visitor(site)
        let first = try await visitor.post(Submission.page, Submission.form())
        let rows = try site.rows()
        async let second = visitor.post(Submission.page, Submission.form())
        async let third = visitor.post(Submission.page, Submission.form())
        for again in try await [second, third] {
            #expect(again.status == 303 && again["Location"] == first["Location"])
            #expect(again["Set-Cookie"] == first["Set-Cookie"])
        }
        #expect(try site.rows() == rows)
    }

    @Test func aFormThatWasSentWithOtherEntriesSaysSoAndGetsANewKey() async throws {
        let site = try await TestSite()
        let visitor = Visitor(site)
        _ = try await visitor.post(Submission.page, Submission.form())
        let rows = try site.rows()
        let changed = Submission.form(Submission.sample("Another"))
        let refused = try await visitor.post(Submission.page, changed)
        #expect(refused.status == 422 && refused.text.contains("This form was sent before"))
        #expect(try site.rows() == rows)
        let key = try #require(refused.hidden("key"))
        #expect(key != "k1")
        #expect(try await visitor.post(Submission.page, changed.setting("key", key)).status == 303)
    }

    @Test func aFormOfAnotherEditionIsRefusedAsAWhole() async throws {
        let reply = try await Visitor(TestSite()).post(Submission.page, Submission.form().setting("edition", "other"))
        #expect(reply.status == 422 && reply.text.contains("<li>There is no such edition."))
        #expect(try await Visitor(TestSite()).post("/editions/no/register", Submission.form()).status == 404)
    }

    @Test func tooManyFormsKeepWhatWasTypedAndSayWhenToTryAgain() async throws {
        let visitor = Visitor(try await TestSite(limitsRates: true))
        // Most of them bring no proof, and are counted all the same.
        for number in 0..<60 {
            let status = try await visitor.post(Submission.page, Submission.form(key: "k\(number)")).status
            #expect(status == (number < 20 ? 303 : 429))
        }
        let reply = try await visitor.post(Submission.page, Submission.form())
        #expect(reply.status == 429 && reply["Retry-After"] == "1")
        #expect(reply.text.contains("value=\"深圳光电 🐢\"") && reply.text.contains("id=\"mistakes\""))
    }

    @Test func aRefusedFormAnswersInItsOwnLanguage() async throws {
        let visitor = Visitor(try await TestSite(), headers: [("Accept-Language", "en")])
        let reply = try await visitor.post(Submission.page, [("language", "zh-Hant"), ("edition", "demo-next")])
        #expect(reply.text.contains("<html lang=\"zh-Hant\">"))
        #expect(reply.text.contains("href=\"\(Submission.page)?language=en\""))
    }

    @Test func theLanguageLinksOfAPageThatWasPostedToLeadToThePageWithTheForm() async throws {
        let visitor = Visitor(try await TestSite())
        let page = try await visitor.post(Submission.page, Submission.form())
        let path = try #require(page["Location"]?.prefix { $0 != "?" })
        let reply = try await visitor.post("\(path)/email", [("email", "nobody"), ("key", "k2"), ("language", "en")])
        #expect(reply.status == 422 && reply.text.contains("<p id=\"mistake-email\">"))
        #expect(reply.text.contains("href=\"\(path)?language=zh-Hans\""))
        #expect(reply.hidden("key") == "k2")
    }
}
