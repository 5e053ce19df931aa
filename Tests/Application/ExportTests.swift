import Testing

/// Files for spreadsheets of lists that have many pages.
@Suite(.serialized) struct ExportTests {
    @Test func `a list of several pages is one file with one heading, and every row once`() async throws {
        let site = try await TestSite()
        try await site.addParties(2_345)
        let reply = try await Visitor(site, headers: [basic(TestSite.password)]).get("/console/parties.csv?sort=name")
        let lines = reply.text.split(separator: "\r\n")
        #expect(reply.status == 200 && lines.count == 2_346)
        #expect(Set(lines).count == lines.count)
        #expect(lines.first?.hasSuffix("owner,changed") == true)
    }

    @Test func `over a socket it comes as it is made`() async throws {
        let site = try await TestSite(.overSocket)
        try await site.addParties(2_345)
        let visitor = Visitor(site, headers: [basic(TestSite.password)])
        let long = try await visitor.get("/console/parties.csv")
        #expect(long["Transfer-Encoding"] == "chunked" && long.text.split(separator: "\r\n").count == 2_346)
        let short = try await visitor.get("/console/parties.csv?search=1234")
        #expect(short["Content-Length"] == "\(short.body.count)" && short.text.split(separator: "\r\n").count == 2)
    }
}
