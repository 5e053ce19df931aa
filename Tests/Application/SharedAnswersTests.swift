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

    @Test func `what a stranger adds to an address makes no other page of it`() async throws {
        let site = try await TestSite(.overSocket)
        try await site.show(3)
        let list = "/editions/demo-last/exhibitors"
        for target in ["/", "/editions/demo-next", list, "/api/docs", "/api/docs/registration"] {
            let tag = try #require(try await site.get(target)["ETag"])
            #expect(try await site.get("\(target)?x=1&secret=2")["ETag"] == tag, "\(target)")
        }
        #expect(try await site.get("\(list)?sort=name")["ETag"] != site.get("\(list)?search=Company%20002")["ETag"])
    }

    @Test func `a file to be saved has a tag and comes in parts, and is neither packed nor kept`() async throws {
        let site = try await TestSite(.overSocket)
        let whole = try await site.get("/console/bus/contracts.csv", Self.asked)
        #expect(whole.status == 200 && whole["Cache-Control"] == "no-store" && whole["Accept-Ranges"] == "bytes")
        #expect(whole["Content-Encoding"] == nil && whole["Vary"] == nil)
        let tag = try #require(whole["ETag"])
        let part = try await site.get(
            "/console/bus/contracts.csv", Self.asked + [("Range", "bytes=10-"), ("If-Range", tag)])
        #expect(
            part.status == 206 && part.body == Array(whole.body.dropFirst(10)) && part["Cache-Control"] == "no-store")
        #expect(try await site.get("/console/bus/contracts.csv", Self.asked + [("If-None-Match", tag)]).status == 304)
        #expect(try await site.get("/console/bus/contracts.csv", [("If-None-Match", tag)]).status == 401)
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
        "/editions/demo-next/register", "/console/registrations", "/console/parties",
        "/api/parties/find-parties?limit=2", "/api/editions/list-editions", "/readyz",
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
