import Messages
import Testing

/// Whoever holds a registration's token, and whoever got its mail.
@Suite(.serialized) struct HolderTests {
    private func register(_ site: TestSite) async throws -> (visitor: Visitor, path: String) {
        let visitor = Visitor(site)
        let reply = try await visitor.post(Submission.page, Submission.form())
        return (visitor, String(try #require(reply["Location"]).prefix { $0 != "?" }))
    }

    /// The address in the latest mail that leads to such a page.
    private func link(_ page: String, _ site: TestSite) async throws -> String {
        let text = try #require(try await site.mails().last)
        let link = try #require(text.split(whereSeparator: \.isWhitespace).first { $0.contains("/\(page)?") })
        return String(link.dropFirst("https://expo.example".count))
    }

    @Test(arguments: TestSite.Way.allCases)
    func theMailsLinkChangesNothingUntilItsButtonIsPressed(way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        _ = try await register(site)
        let link = try await link("verify", site)
        let rows = try site.rows()
        let reader = Visitor(site)
        let opened = try await reader.get(link)
        #expect(opened.status == 303 && opened["Location"]?.contains("code") == false)
        let page = try await reader.follow(opened)
        #expect(page.status == 200 && page.text.contains("Confirm registration"))
        #expect(try site.rows() == rows)
        let action = try #require(opened["Location"])
        #expect(page.text.contains("action=\"\(action)\""))
        let pressed = try await reader.post(action, [("key", page.hidden("key") ?? ""), ("language", "en")])
        #expect(pressed.status == 303 && pressed["Location"]?.hasSuffix("/verified") == true)
        #expect(try await reader.follow(pressed).text.contains("Thank you, it is confirmed"))
        #expect(try await reader.post(action, []).status == 303)
    }

    @Test func aWrongCodeIsAPageThatHelps() async throws {
        let site = try await TestSite()
        let (_, path) = try await register(site)
        for code in ["wrong", "%3Cb%3E", ""] {
            let reader = Visitor(site)
            var reply = try await reader.get("\(path)/verify?code=\(code)")
            if reply.status == 303 { reply = try await reader.follow(reply) }
            #expect(reply.status == 404 && reply.text.contains("use the link from your mail"), "\(code)")
            #expect(try await reader.post("\(path)/verify?code=\(code)", []).status == 404, "\(code)")
        }
    }

    @Test func theTokenGoesFromTheAddressIntoACookieOfThatRegistration() async throws {
        let site = try await TestSite()
        let (visitor, path) = try await register(site)
        let cookie = try await visitor.post(Submission.page, Submission.form())["Set-Cookie"]
        let token = try #require(cookie?.split(separator: ";").first?.split(separator: "=").last)
        let reader = Visitor(site)
        #expect(try await reader.get(path).status == 404)
        let opened = try await reader.get("\(path)/open?token=\(token)")
        #expect(opened.status == 303 && opened["Location"] == path)
        #expect(try await reader.follow(opened).status == 200)
        let wrong = try await Visitor(site).get("\(path)/open?token=wrong")
        #expect(try await Visitor(site).follow(wrong).status == 404)
    }

    @Test(arguments: ["Bearer wrong", "Bearer", nil])
    func withoutTheTokenNothingIsThere(authorization: String?) async throws {
        let site = try await TestSite()
        let (_, path) = try await register(site)
        let id = path.split(separator: "/")[1]
        let reply = try await site.get(
            "/api/registration/get-registration?registration=\(id)",
            authorization.map { [("Authorization", $0)] } ?? [])
        #expect(reply.status == (authorization == "Bearer" ? 401 : 404))
        #expect(try await Visitor(site).post("\(path)/withdraw", []).status == 404)
    }

    @Test func theHolderCorrectsTheAddressAndWithdraws() async throws {
        let site = try await TestSite()
        let (visitor, path) = try await register(site)
        let corrected = try await visitor.post("\(path)/email", [("email", " new@optics.example "), ("key", "a")])
        #expect(corrected.status == 303)
        #expect(try await visitor.follow(corrected).text.contains("new@optics.example"))
        #expect(try await visitor.post("\(path)/resend", [("key", "b")]).status == 303)
        let withdrawn = try await visitor.post("\(path)/withdraw", [("key", "c")])
        #expect(try await visitor.follow(withdrawn).text.contains("Your registration has been withdrawn."))
        let late = try await visitor.post("\(path)/resend", [("key", "d")])
        #expect(late.status == 409 && late.text.contains("Nothing is left to do."))
        #expect(late.text.contains("<a class=\"button primary\" href=\"\(path)\">"))
    }

    @Test func whoHasNotConfirmedIsNotThankedForIt() async throws {
        let site = try await TestSite()
        let (visitor, path) = try await register(site)
        let reply = try await visitor.get("\(path)/verified")
        #expect(reply.status == 303 && reply["Location"] == path)
    }

    @Test(arguments: [
        ("lumen.example/a", "http://lumen.example/a"), ("HTTPS://Lumen.example", "HTTPS://Lumen.example"),
        ("http://lumen.example", "http://lumen.example"),
    ])
    func aSiteIsALinkHoweverItsSchemeIsWritten(typed: String, address: String) async throws {
        let visitor = Visitor(try await TestSite())
        let page = try await visitor.follow(
            visitor.post(Submission.page, Submission.form().setting("website", typed)))
        #expect(page.text.contains("<a href=\"\(address)\" rel=\"nofollow noreferrer\"><bdi>\(typed)</bdi>"))
    }

    @Test func nothingPersonalAndNoSecretIsLogged() async throws {
        let site = try await TestSite(.overSocket)
        let (visitor, path) = try await register(site)
        let link = try await link("verify", site)
        _ = try await visitor.get(link)
        _ = try await visitor.get("\(path)/open?token=damaged%20token")
        site.closeHub()
        #expect(try await visitor.get(path).status >= 500)
        let logged = site.log
        let code = try #require(link.split(separator: "=").last)
        #expect(!logged.isEmpty)
        for secret in [String(code), "zhang@optics.example", "张三", "深圳", "damaged", TestSite.password] {
            #expect(!logged.contains(secret), "\(secret)")
        }
    }
}
