import Messages
import Testing

/// The organizer's list, file and decision.
@Suite(.serialized) struct ConsoleTests {
    private let list = "/console/registrations"

    private func register(_ companies: [String], at site: TestSite) async throws {
        for (index, company) in companies.enumerated() {
            site.wait(.seconds(1))
            let submission = Submission.sample(company, email: "contact\(index)@company\(index).example")
            #expect(try await site.post(Submission.address, Submission.json(submission)).status == 201)
        }
    }

    private func organizer(_ site: TestSite) -> Visitor { Visitor(site, headers: [basic(TestSite.password)]) }

    private func companies(_ page: Reply) -> [String] {
        page.text.matches(of: #/registrations\/[0-9]+"><bdi>([^<]*)</#).map { String($0.1) }
    }

    @Test(arguments: [
        ("", ["Gamma 3", "Beta 2", "Alpha 1"]), ("?sort=company", ["Alpha 1", "Beta 2", "Gamma 3"]),
        ("?sort=-company", ["Gamma 3", "Beta 2", "Alpha 1"]), ("?sort=received", ["Alpha 1", "Beta 2", "Gamma 3"]),
        ("?search=bet", ["Beta 2"]), ("?search=%20%20", ["Gamma 3", "Beta 2", "Alpha 1"]),
        ("?search=%E2%80%AE", ["Gamma 3", "Beta 2", "Alpha 1"]),
        ("?search=nobody", []), ("?status=registered", []),
        ("?status=nonsense&sort=nonsense", ["Gamma 3", "Beta 2", "Alpha 1"]),
    ])
    func theListIsSearchedFilteredAndSorted(query: String, found: [String]) async throws {
        let site = try await TestSite()
        try await register(["Alpha 1", "Beta 2", "Gamma 3"], at: site)
        let page = try await organizer(site).get(list + query)
        #expect(page.status == 200)
        #expect(companies(page) == found)
        let export = try await organizer(site).get("\(list).csv\(query.isEmpty ? "?" : query + "&")edition=demo-next")
        #expect(export.text.split(separator: "\r\n").count == found.count + 1)
        #expect(found.allSatisfy(export.text.contains))
    }

    @Test func theListIsReadPageAfterPageThereAndBack() async throws {
        let site = try await TestSite()
        let all = (0..<120).map { "Firm ~ \(1000 + $0). Ltd" }
        try await register(all, at: site)
        let visitor = organizer(site)
        func link(_ rel: String, _ page: Reply) -> String? {
            MarkupReader(page.text).tags.first { $0.attributes["rel"] == rel }?.attributes["href"]?
                .replacing("&amp;", with: "&")
        }
        var pages = [try await visitor.get("\(list)?sort=company")]
        while let next = link("next", pages[pages.count - 1]) { pages.append(try await visitor.get(next)) }
        #expect(pages.flatMap(companies) == all)
        #expect(pages.map { $0.text.contains("101–120 of 120") } == [false, false, true])
        let second = try await visitor.get(try #require(link("prev", pages[2])))
        #expect(companies(second) == companies(pages[1]))
        let first = try await visitor.get(try #require(link("prev", second)))
        #expect(companies(first) == companies(pages[0]) && link("prev", first) == nil)
        let export = try await visitor.get("\(list).csv?edition=demo-next&sort=company")
        #expect(export.text.split(separator: "\r\n").count == 121)
    }

    @Test func theFileRunsNothingInASpreadsheet() async throws {
        let site = try await TestSite()
        try await register(["=HYPERLINK(\"//evil.example\")", "＝1+1", "@SUM(A1)"], at: site)
        let export = try await organizer(site).get("\(list).csv?edition=demo-next")
        #expect(export["Content-Disposition"] == "attachment; filename=\"registrations-demo-next.csv\"")
        #expect(export["Cache-Control"] == "no-store")
        for cell in ["\"'=HYPERLINK(\"\"//evil.example\"\")\"", "\"'＝1+1\"", "\"'@SUM(A1)\""] {
            #expect(export.text.contains(cell))
        }
    }

    @Test(arguments: ["?edition=nowhere", "?edition=%20", ""])
    func aFileOfNoEditionIsNotFound(query: String) async throws {
        #expect(try await organizer(TestSite()).get("\(list).csv\(query)").status == 404)
    }

    @Test func aDecisionOnAnOlderVersionIsRefusedWithWhatWasTyped() async throws {
        let site = try await TestSite()
        let visitor = organizer(site)
        let reply = try await visitor.post(Submission.page, Submission.form())
        let id = try #require(reply["Location"]?.split(separator: "/").last?.prefix { $0 != "?" })
        let detail = try await visitor.get("\(list)/\(id)")
        #expect(detail.status == 200 && detail.text.contains("深圳光电 🐢"))
        let decided = try await visitor.post(
            "\(list)/\(id)/decision",
            [
                ("key", "d"), ("version", "7"), ("decision", "declined"), ("reason", "Hall A\r\nis full"),
                ("language", "en"),
            ])
        #expect(decided.status == 409)
        #expect(decided.text.contains("Nothing of yours is saved yet"))
        #expect(decided.text.contains("href=\"\(list)/\(id)?language=en\""))
        let early = try await visitor.post("\(list)/\(id)/decision", [("version", "1"), ("decision", "accepted")])
        #expect(early.status == 409 && early.text.contains("Nothing has changed. Load the page again"))
        let vague = try await visitor.post("\(list)/\(id)/decision", [("version", "1"), ("decision", "declined")])
        #expect(vague.status == 422)
        #expect(try await visitor.get("\(list)/1").status == 404)
    }

    @Test func theOrganizerSeesWhichMailsWereSentAndWhichNot() async throws {
        let site = try await TestSite()
        let visitor = organizer(site)
        var id = ""
        for number in 1...7 {
            site.wait(.seconds(1))
            let reply = try await site.post(
                Submission.address, Submission.json(Submission.sample("Firm \(number)", email: "one@firm.example")))
            id = try #require(reply.text.firstMatch(of: #/"registration":"([0-9]+)"/#)).output.1.description
        }
        let suppressed = try await visitor.get("\(list)/\(id)?language=en")
        #expect(suppressed.text.contains("Registered before"))
        #expect(suppressed.text.contains("Not sent: too many"))
        #expect(try await visitor.get("\(list)/\(id)?language=zh-Hant").text.contains("因郵件過多而未寄送"))
    }

    @Test func withoutRegistrationsTheListSaysSo() async throws {
        let page = try await organizer(TestSite()).get(list)
        #expect(page.status == 200 && page.text.contains("No registration has arrived yet."))
        #expect(try await organizer(TestSite()).get("/console")["Location"] == list)
    }
}
