import Channel
import Messages
import Testing

@testable import Demo

/// The public list of exhibitors as a page, and for programs.
@Suite(.serialized) struct ExhibitorPagesTests {
    private let site: TestSite

    init() async throws {
        site = try await TestSite()
        try await site.show(60)
    }

    @Test func itTellsHowManyThereAreAndShowsThemPageByPage() async throws {
        let first = try await site.get("/editions/demo-last/exhibitors")
        #expect(first["Cache-Control"] == "no-cache")
        #expect(first.status == 200 && first.text.contains("60 exhibitors, from 2 countries and regions"))
        #expect(first.text.contains("1–50 of 60") && first.text.contains("Company 049"))
        #expect(!first.text.contains("Company 050"))
        let next = try #require(first.text.firstMatch(of: /rel="next" href="([^"]+)"/)?.1)
        let second = try await site.get(String(next).replacing("&amp;", with: "&"))
        #expect(second.text.contains("Company 050") && !second.text.contains("Company 049"))
    }

    @Test func itIsNarrowedByWordsCountryAndProduct() async throws {
        for (query, count) in [
            ("search=company%20007", "1–1 of 1"), ("country=CN", "1–30 of 30"), ("product=laser-source", "1–20 of 20"),
            ("country=CN&product=laser-source", "1–10 of 10"), ("country=XX&product=%3Cb%3E", "1–50 of 60"),
        ] {
            let page = try await site.get("/editions/demo-last/exhibitors?\(query)")
            #expect(page.status == 200 && page.text.contains(count), "\(query)")
        }
        let none = try await site.get("/editions/demo-last/exhibitors?search=zzz")
        #expect(none.text.contains("No exhibitor matches.") && none.text.contains("Show all"))
    }

    @Test func aNameInTheReadersLanguageComesFirst() async throws {
        let chinese = try await site.get(
            "/editions/demo-last/exhibitors?search=007", [("Accept-Language", "zh-CN")])
        #expect(chinese.text.contains("<strong><bdi>公司 007</bdi></strong><span><bdi>Company 007</bdi></span>"))
    }

    @Test func programsReadItByTheContract() async throws {
        let reply = try await site.get(
            "/api/exhibitors/list-exhibitors?edition=demo-last&country=CN&limit=2&sort=companyDescending")
        let list: ExhibitorList = try reply.message()
        #expect(list.item.map(\.companyName) == ["Company 058", "Company 056"] && list.count == 30)
        #expect(try await site.get("/api/exhibitors/list-exhibitors?edition=demo-next").code() == "noExhibitorList")
    }

    @Test func theEditionsPagesLeadToIt() async throws {
        for page in ["/", "/editions/demo-last", "/editions/demo-next"] {
            let text = try await site.get(page).text
            #expect(text.contains("href=\"/editions/demo-last/exhibitors\""), "\(page)")
        }
        #expect(try await site.get("/editions/demo-next/exhibitors").status == 404)
    }
}
