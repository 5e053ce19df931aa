import Messages
import Testing

/// What became of what a partner sent, as staff see it.
@Suite struct ReceiptConsoleTests {
    private let site: TestSite
    private let key: String
    private var organizer: Visitor { Visitor(site, headers: [basic(TestSite.password)]) }

    init() async throws {
        site = try await TestSite()
        key = try await site.addPartner("erp")
    }

    /// Where the page of the newest receipt is.
    private func newest() async throws -> String {
        "/console/partners/erp/receipts/\(try #require(try await site.receipts(key).first).receipt)"
    }

    /// How many rows the tables of a page have.
    private func rows(_ page: Reply) -> Int { page.text.matches(of: #/<td class="(what|name)"/#).count }

    @Test func `a partner that sent nothing has a page that says so`() async throws {
        #expect(try await organizer.get("/console/partners/erp").text.contains("It has not sent anything yet."))
    }

    @Test func `P9: a refused message is found from the partner's page, with field, rule, words and place`()
        async throws
    {
        var batch = PartnerBatch.imports(2)
        batch.append(.init("wrong", PartnerBatch.exhibitor("Nobody & Sons", country: "Borneo")))
        _ = try await site.upload(PartnerBatch.bytes(batch), key)
        let path = try await newest()
        let page = try await organizer.get("/console/partners/erp").text
        #expect(page.contains("href=\"\(path)\"") && page.contains("href=\"\(path)?outcome=refused\""))
        #expect(page.contains("chip good\">Whole"))
        let refused = try await organizer.get("\(path)?outcome=refused")
        #expect(refused.status == 200 && rows(refused) == 1)
        for words in ["wrong", "<code>country</code>", "<code>pattern</code>", "importExhibitor", "line 4, column"] {
            #expect(refused.text.contains(words), "\(words)")
        }
        #expect(!refused.text.contains("Borneo"))
        let all = try await organizer.get(path)
        #expect(rows(all) == 3 && all.text.contains("/console/parties/"))
        #expect(rows(try await organizer.get("\(path)?outcome=deferred")) == 0)
    }

    @Test func `where a batch could not be read on is told, with what its sender does about it`() async throws {
        _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(1)).dropLast(30) + Array("<&".utf8), key)
        let page = try await organizer.get(try await newest()).text
        #expect(page.contains("chip bad\">Cannot be read on") && page.contains("<code>malformedXML</code>"))
        #expect(page.contains("The partner sends the whole again"))
    }

    @Test func `receipts and their messages are read page by page`() async throws {
        for _ in 1...52 { _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(1)), key) }
        let first = try await organizer.get("/console/partners/erp")
        #expect(rows(first) == 50 && first.text.contains("1–50 of 52"))
        let next = try #require(first.text.firstMatch(of: #/rel="next" href="([^"]+)"/#)).1
        #expect(rows(try await organizer.get(String(next))) == 2)
        _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(120, from: 100)), key)
        let path = try await newest()
        let messages = try await organizer.get(path).text
        #expect(messages.contains("1–50 of 120"))
        let further = try #require(messages.firstMatch(of: #/rel="next" href="([^"]+)"/#)).1
        let page = try await organizer.get(String(further))
        #expect(rows(page) == 50 && page.text.contains("i-150") && !page.text.contains("i-149"))
    }

    @Test func `P9: of a receipt whose messages are not told any more the page says so, with the totals`() async throws
    {
        _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(3)), key)
        let path = try await newest()
        #expect(try await organizer.get("\(path)?outcome=refused").text.contains("There is no such message."))
        site.wait(.seconds(31 * 86_400))
        _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(1)), key)
        let page = try await organizer.get(path).text
        #expect(page.contains("not kept any more, only how many there were.") && page.contains("<dd>3</dd>"))
        #expect(try await organizer.get("\(path)?outcome=refused").text.contains("There is no such message."))
    }

    @Test func `the file has all of a partner's receipts with their totals`() async throws {
        _ = try await site.addPartner("crm")
        _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(2)), key)
        _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(1)).dropLast(30) + Array("<&".utf8), key)
        let path = "/console/partners/erp/receipts.csv"
        #expect(try await organizer.get("/console/partners/erp").text.contains("href=\"\(path)\""))
        let rows = try await organizer.get(path).text.split(separator: "\r\n")
        #expect(
            rows.count == 3 && rows[0].hasSuffix("accepted,duplicate,refused,deferred,problem.rule,problem.message"))
        #expect(rows[1].contains(",erp,upload,malformed,") && rows[1].contains(",0,0,0,0,malformedXML,"))
        #expect(rows[2].contains(",erp,upload,whole,") && rows[2].hasSuffix(",2,0,0,0,,"))
        #expect(try await organizer.get(path.replacing("erp", with: "crm")).text.split(separator: "\r\n").count == 1)
        #expect(try await organizer.get(path.replacing("erp", with: "nobody")).status == 404)
        #expect(try await Visitor(site).get(path).status == 401)
    }

    @Test func `P7: a receipt is read by staff, below its own partner`() async throws {
        _ = try await site.addPartner("crm")
        _ = try await site.upload(PartnerBatch.bytes(PartnerBatch.imports(1)), key)
        let path = try await newest()
        #expect(try await Visitor(site).get(path).status == 401)
        #expect(try await organizer.get(path.replacing("/erp/", with: "/crm/")).status == 404)
        #expect(try await organizer.get("/console/partners/erp/receipts/1").status == 404)
    }
}
