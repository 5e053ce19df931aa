import Testing

/// Which answers are the same for everybody, and may be kept, packed and sent in parts; and which are one reader's alone.
@Suite(.serialized) struct SharedAnswersTests {
    private static let asked = [("Accept-Encoding", "gzip"), ("Authorization", basic(TestSite.password).1)]

    @Test(arguments: [
        "/", "/editions/demo-next", "/assets/pavilion.css", "/assets/pavilion.js", "/schemas/pavilion.xsd",
        "/api/openapi.json", "/api/docs", "/api/docs/registration", "/schemas/json/registerExhibitor.json",
    ]) func `what is the same for everybody is sent packed, once, and in parts`(target: String) async throws {
        let site = try await TestSite(.overSocket)
        let answer = try await site.get(target, [("Accept-Encoding", "gzip")])
        #expect(answer.status == 200 && answer["Content-Encoding"] == "gzip" && answer["Cache-Control"] == "no-cache")
        #expect(answer["Vary"]?.contains("Accept-Encoding") == true)
        let tag = try #require(answer["ETag"])
        let again = try await site.get(target, [("Accept-Encoding", "gzip"), ("If-None-Match", tag)])
        #expect(again.status == 304 && again.body.isEmpty && again["X-Content-Type-Options"] == "nosniff")
        #expect(try await site.get(target, [("Range", "bytes=0-9")]).status == 206)
    }

    @Test func `a page in another language is another page`() async throws {
        let site = try await TestSite(.overSocket)
        let page = "/editions/demo-next"
        let english = try await site.get(page)
        #expect(english["Vary"] == "Accept-Language, Cookie, Accept-Encoding")
        let known = ("If-None-Match", try #require(english["ETag"]))
        #expect(try await site.get(page, [known]).status == 304)
        #expect(try await site.get(page, [known, ("Accept-Language", "zh-TW")]).status == 200)
        #expect(try await site.get(page, [known, ("Cookie", "language=zh-Hans")]).status == 200)
        let chosen = try await site.get("\(page)?language=en", [("If-None-Match", "*")])
        #expect(chosen.status == 200 && chosen["Cache-Control"] == "no-store" && chosen["ETag"] == nil)
    }

    @Test(arguments: [
        "/editions/demo-next/register", "/console/registrations", "/console/registrations.csv", "/console/parties",
        "/console/bus/contracts.csv", "/api/parties/find-parties?limit=2", "/api/editions/list-editions", "/readyz",
    ]) func `what is one reader's alone is not packed, whatever else stands in it, and not kept`(target: String)
        async throws
    {
        let site = try await TestSite(.overSocket)
        try expectUnshared(await site.get(target, Self.asked + Self.wishes))
    }

    @Test func `a registration's page is its holder's alone: it is not packed, and not kept`() async throws {
        let visitor = Visitor(try await TestSite(.overSocket), headers: [("Accept-Encoding", "gzip")] + Self.wishes)
        let registered = try await visitor.post(Submission.page, Submission.form())
        let page = try await visitor.follow(registered)
        #expect(page.text.contains("深圳光电"))
        try expectUnshared(page)
    }

    private static let wishes = [("If-None-Match", "*"), ("Range", "bytes=0-1")]

    private func expectUnshared(_ answer: Reply) throws {
        #expect(answer.status == 200)
        let caching = try #require(answer["Cache-Control"])
        #expect(caching == "no-store" || caching.hasPrefix("private"))
        for field in ["Content-Encoding", "ETag", "Accept-Ranges"] { #expect(answer[field] == nil, "\(field)") }
    }
}
