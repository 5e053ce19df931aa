import Testing

/// What goes wrong, as a page of the show.
@Suite(.serialized) struct ProblemPageTests {
    private static let asked = [
        ("GET", "/nowhere", "", 404), ("GET", "/editions/never/register", "", 404),
        ("GET", "/registrations/1", "", 404),
        ("DELETE", "/editions/demo-next", "", 405), ("POST", Submission.page, "text/plain", 415),
        ("GET", "/editions/demo-next/exhibitors", "", 404),
    ]

    @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
    func eachSaysWhatToDoNextInTheReadersLanguageAndQuotesItsTrace(language: String) async throws {
        let site = try await TestSite()
        for (method, target, type, status) in Self.asked {
            let headers = [("Cookie", "language=\(language)")] + (type.isEmpty ? [] : [("Content-Type", type)])
            let reply = try await site.ask(method, target, headers)
            #expect(reply.status == status && reply.text.contains("<html lang=\"\(language)\">"), "\(target)")
            #expect(reply.text.contains("class=\"button") && MarkupReader(reply.text).mistakes == [], "\(target)")
            #expect(reply.text.firstMatch(of: /<code>[0-9a-f]{32}<\/code>/) != nil, "\(target)")
        }
    }

    @Test func nobodyBeforeAPageReadsOfMethodsAndFormats() async throws {
        let site = try await TestSite()
        let method = try await site.ask("DELETE", "/editions/demo-next")
        #expect(method["Allow"] == "GET, HEAD, OPTIONS" && !method.text.contains("HEAD"))
        let format = try await site.post(Submission.page, "{}", "application/json")
        #expect(format.status == 415 && !format.text.contains("Content-Type"))
    }

    @Test func whoHasLostALinkIsLedToWhereItIsSentAgain() async throws {
        let reply = try await TestSite().get("/registrations/1")
        #expect(reply.text.contains("<a class=\"button primary\" href=\"/mail\">"))
    }

    @Test(arguments: [413, 415, 503])
    func whatTheServerRefusesLooksTheSame(status: Int) async throws {
        let site = try await TestSite()
        _ = try await site.get("/")
        let reply = try await site.refusal(status, "/editions/demo-next")
        #expect(reply.status == status && reply.text.contains("<html lang=\"en\">"))
        #expect(reply.text.contains("Lumen Harbour Fairs") && reply.text.contains("class=\"button primary\""))
        if status == 503 { #expect(reply["Retry-After"] != nil && reply.text.contains("href=\"/editions/demo-next\"")) }
    }

    @Test func ofAFailureNothingOfTheInsideIsTold() async throws {
        let site = try await TestSite()
        site.closeHub()
        let reply = try await site.get("/editions/demo-next")
        #expect(reply.status == 500 || reply.status == 503)
        for word in ["SQLite", "hub.db", "Swift", ".swift", "Problem("] { #expect(!reply.text.contains(word)) }
        #expect(reply.text.contains("href=\"/editions/demo-next\""))
    }
}
