import Testing

/// Every address, its methods, and what stands around every answer.
@Suite(.serialized) struct RouteTests {
    private static let table = [
        ("GET", "/", 200), ("GET", "/editions/demo-next", 200), ("GET", "/editions/demo-next/register", 200),
        ("GET", "/mail", 200), ("GET", "/editions/demo-next/exhibitors", 404),
        ("GET", "/registrations/1/correct", 404), ("GET", "/registrations/1/again", 404),
        ("GET", "/assets/pavilion.css", 200), ("GET", "/healthz", 200), ("GET", "/readyz", 200),
        ("GET", "/api/editions/list-editions", 200), ("GET", "/api/editions/get-edition?code=demo-next", 200),
        ("GET", "/metrics", 404), ("GET", "/nowhere", 404), ("GET", "//evil.example/x", 404),
        ("GET", "/editions/nowhere", 404), ("GET", "/editions/a%20b", 404),
        ("GET", "/editions/nowhere/register", 404), ("GET", "/assets/nothing.css", 404),
        ("GET", "/registrations/1", 404), ("GET", "/registrations/abc", 404), ("GET", "/registrations/1/open", 404),
        ("GET", "/registrations/1/open?token=no%20token", 404), ("GET", "/registrations/1/verify", 404),
        ("GET", "/registrations/1/verified", 404), ("POST", "/registrations/abc/withdraw", 404),
        ("GET", "/api", 404), ("GET", "/api/editions", 404), ("GET", "/api/editions/nothing", 404),
        ("GET", "/api/registration/get-registration?registration=1", 404),
        ("GET", "/console", 401), ("GET", "/console/nowhere", 401), ("POST", "/console/registrations/1/decision", 401),
        ("GET", "/api/registrations/list-registrations?edition=demo-next", 401),
        ("POST", "/", 405), ("DELETE", "/editions/demo-next", 405), ("GET", "/registrations/1/withdraw", 405),
        ("POST", "/healthz", 405), ("PUT", "/api/registration/register-exhibitor", 405),
        ("GET", "/api/registration/register-exhibitor", 405), ("DELETE", "/api/editions/get-edition", 405),
    ]

    /// Of pages that may be kept: by everybody; or, with the form's key, for whoever goes back to it.
    private static let caching = [
        "/": "no-cache", "/editions/demo-next": "no-cache", "/editions/demo-next/register": "private, no-cache",
    ]

    @Test func everyAddressAnswersWithItsStatusAndIsSafe() async throws {
        let site = try await TestSite()
        for (method, target, status) in Self.table {
            let reply = try await site.ask(method, target)
            #expect(reply.status == status, "\(method) \(target)")
            #expect((reply["WWW-Authenticate"] != nil) == (status == 401), "\(target)")
            #expect(reply["X-Content-Type-Options"] == "nosniff" && reply["Referrer-Policy"] == "no-referrer")
            if target.hasPrefix("/api") {
                let type = status == 200 ? "application/json" : "application/problem+json"
                #expect(reply["Content-Type"] == type && reply["Cache-Control"] == "no-store", "\(target)")
            } else if reply["Content-Type"]?.hasPrefix("text/html") == true {
                #expect(reply["Content-Security-Policy"]?.hasPrefix("default-src 'none'") == true)
                let caching = status == 200 ? Self.caching[target] : nil
                #expect(reply["Cache-Control"] == caching ?? "no-store", "\(target)")
                #expect(MarkupReader(reply.text).mistakes == [] && !reply.text.contains("href=\"//"), "\(target)")
            }
        }
    }

    @Test func `no page stands in another site's frame, whatever its status`() async throws {
        let site = try await TestSite()
        for (target, status) in [("/", 200), ("/mail", 200), ("/nowhere", 404), ("/console", 401)] {
            let reply = try await site.get(target)
            #expect(reply.status == status)
            let policy = try #require(reply["Content-Security-Policy"]).split(separator: ";")
            #expect(policy.contains(" frame-ancestors 'none'"), "\(target)")
        }
    }

    @Test(arguments: [
        ("/", "GET, HEAD, OPTIONS"), ("/editions/demo-next/register", "GET, HEAD, POST, OPTIONS"),
        ("/registrations/1/withdraw", "POST, OPTIONS"), ("/api/editions/get-edition", "GET, HEAD, POST, OPTIONS"),
        ("/api/registration/register-exhibitor", "POST, OPTIONS"),
        ("/exchange/any/messages", "GET, HEAD, POST, OPTIONS"),
        ("/exchange/any/receipts", "GET, HEAD, OPTIONS"),
    ])
    func aWrongMethodIsToldTheRightOnes(target: String, allowed: String) async throws {
        let reply = try await TestSite().ask("DELETE", target)
        #expect(reply.status == 405 && reply["Allow"] == allowed)
        #expect(!target.hasPrefix("/api") || reply.text.contains(allowed))
        let options = try await TestSite().ask("OPTIONS", target)
        #expect(options.status == 204 && options["Allow"] == allowed && options.body.isEmpty)
        #expect(options["Access-Control-Allow-Origin"] == nil)
    }

    @Test func `what is nowhere, or asks who is there, has no methods to tell`() async throws {
        let site = try await TestSite()
        for (target, status) in [("/nowhere", 404), ("/console/registrations", 401), ("/api/nothing/at-all", 404)] {
            #expect(try await site.ask("OPTIONS", target).status == status, "\(target)")
        }
    }

    @Test func `whatever can be got has a head, with the headers of the whole`() async throws {
        let site = try await TestSite(.overSocket)
        for (_, target, _) in Self.table.filter({ $0.0 == "GET" }) {
            let (head, get) = (try await site.ask("HEAD", target), try await site.get(target))
            #expect(head.status == get.status && head.body.isEmpty && !get.body.isEmpty, "\(target)")
            // A page with a form has keys of its own, and a refusal its trace.
            #expect(head["Content-Length"] == get["Content-Length"], "\(target)")
            for field in ["Content-Type", "Cache-Control", "ETag", "Vary", "Accept-Ranges", "Allow"] {
                #expect(head[field] == get[field], "\(target) \(field)")
            }
        }
    }

    @Test func notReadyWhenTheDataCentreIsClosed() async throws {
        let site = try await TestSite()
        site.closeHub()
        let reply = try await site.get("/readyz")
        #expect(reply.status == 503 && reply["Retry-After"] != nil)
        #expect(try await site.get("/healthz").status == 200)
    }

    @Test func aPageIsInTheLanguageThatIsChosen() async throws {
        let site = try await TestSite()
        let asked = ("Accept-Language", "zh-TW, en;q=0.5")
        #expect(try await site.get("/", [asked]).text.contains("<html lang=\"zh-Hant\">"))
        #expect(try await site.get("/", [asked, ("Cookie", "language=en")]).text.contains("<html lang=\"en\">"))
        let chosen = try await site.get("/?language=zh-Hans", [asked, ("Cookie", "language=en")])
        #expect(chosen.text.contains("<html lang=\"zh-Hans\">"))
        #expect(chosen["Set-Cookie"] == "language=zh-Hans; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000")
        #expect(try await site.get("/?language=xx").text.contains("<html lang=\"en\">"))
    }
}
