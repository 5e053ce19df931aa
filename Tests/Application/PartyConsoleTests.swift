import MessageModel
import Messages
import TestSupport
import Testing

@testable import Demo

/// Organizations and persons in the console.
@Suite struct PartyConsoleTests {
    private let site: TestSite
    private var organizer: Visitor { Visitor(site, headers: [basic(TestSite.password)]) }

    init() async throws { site = try await TestSite() }

    private func party(_ page: Reply) -> String? {
        page.text.firstMatch(of: #/"(\/console\/parties\/[0-9]+)"/#).map { String($0.1) }
    }

    @Test func `P7: nobody sees parties without the organizer's password`() async throws {
        #expect(try await Visitor(site).get("/console/parties").status == 401)
        #expect(try await Visitor(site).get("/console/parties/1").status == 401)
        #expect(try await Visitor(site).get("/console/parties.csv").status == 401)
    }

    @Test func `one organization's page shows its editions, the latest first, and who said so`() async throws {
        let past = try #require(DemoEditions(now: ManualClock().now).past.first)
        _ = try await site.ask(
            "POST", "/api/editions/put-edition", [("Content-Type", "application/json"), basic(TestSite.password)],
            body: JSONCodec.encode(PutEdition(edition: past).record))
        let key = try await site.addPartner("erp")
        var before = PartnerBatch.exhibitor("Lumière & Fils SARL", category: "Optics <lasers>")
        before.edition = past.code
        let batch: [PartnerBatch.Sent] = [
            .init("a", before), .init("b", PartnerBatch.exhibitor("LUMIERE & FILS")),
            .init("c", PartnerBatch.exhibitor("Another SA")),
        ]
        _ = try await site.upload(PartnerBatch.bytes(batch), key)
        let list = try await organizer.get("/console/parties?search=lumiere")
        #expect(list.text.contains("Lumière &amp; Fils SARL") && !list.text.contains("Another"))
        let page = try await organizer.get(try #require(party(list))).text
        let editions = page.matches(of: #/"\/editions\/([a-z-]+)"/#).map { String($0.1) }
        #expect(editions == ["demo-next", past.code])
        #expect(page.contains("LUMIERE &amp; FILS") && page.contains("Optics &lt;lasers&gt;"))
        #expect(page.contains("href=\"/console/partners/erp\""))
    }

    @Test func `the file has all that the list would show, in its order, and runs nothing`() async throws {
        let key = try await site.addPartner("erp")
        let batch = PartnerBatch.imports(1_100) + [.init("x", PartnerBatch.exhibitor("=1+1"))]
        _ = try await site.upload(PartnerBatch.bytes(batch), key)
        let list = try await organizer.get("/console/parties?sort=-name&kind=organization")
        #expect(list.text.contains("href=\"/console/parties.csv?sort=-name&amp;kind=organization\""))
        let file = try await organizer.get("/console/parties.csv?sort=-name&kind=organization")
        let rows = file.text.split(separator: "\r\n")
        #expect(file["Content-Disposition"] == "attachment; filename=\"parties.csv\"" && rows.count == 1_102)
        #expect(rows[0].hasSuffix("party,version,customerNumber,kind,displayName,country,region,level,owner,changed"))
        #expect(rows.last?.contains(",organization,\"'=1+1\",FR,") == true)
        let found = try await organizer.get("/console/parties.csv?search=nobody").text
        #expect(found.split(separator: "\r\n").count == 1)
    }

    @Test func `whoever registered is there with the people who belong to it`() async throws {
        let submission = Submission.sample("Zwei GmbH", email: "ines@zwei.example")
        #expect(try await site.post(Submission.address, Submission.json(submission)).status == 201)
        let list = try await organizer.get("/console/parties?search=zwei&kind=organization")
        let page = try await organizer.get(try #require(party(list))).text
        #expect(page.contains("It has not taken part in an edition.") && page.contains("employs"))
        let registration = #/<a href="\/console\/registrations\/[0-9]+"><bdi>/#
        #expect(page.contains(registration) && page.contains("E-mail not confirmed"))
        let link = try #require(page.firstMatch(of: #/<dd><a href="(\/console\/parties\/[0-9]+)"/#))
        let person = try await organizer.get(String(link.1))
        #expect(person.text.contains("works for") && person.text.contains("ines@zwei.example"))
        #expect(person.text.contains(registration))
        #expect(try await organizer.get("/console/parties/1").status == 404)
        #expect(try await organizer.get("/console/parties?search=nobody").text.contains("Nobody matches."))
    }
}
