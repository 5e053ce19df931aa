import Testing

/// The console's page of contracts and policy, through the whole product.
@Suite struct ContractsPageTests {
    private let address = "/console/bus/contracts"

    private func organizer(_ site: TestSite) -> Visitor { Visitor(site, headers: [basic(TestSite.password)]) }

    @Test func theRegistryIsShownToTheOrganizerOnly() async throws {
        let site = try await TestSite()
        let page = try await organizer(site).get(address + "?search=registerExhibitor")
        #expect(page.status == 200)
        #expect(page.text.contains("<code>registerExhibitor</code>") && !page.text.contains("<code>findParties</code>"))
        #expect(page.text.contains("mailRequested"))
        let stranger = try await site.get(address)
        #expect(stranger.status == 401)
        #expect(!stranger.text.contains("class=\"work\""))
    }

    @Test func theConsoleLeadsToTheBusAndItsPagesThatAreThere() async throws {
        let visitor = organizer(try await TestSite())
        let list = try await visitor.get("/console/registrations")
        #expect(list.text.contains("<a href=\"\(address)\">Bus</a>") && !list.text.contains("class=\"tabs\""))
        let page = try await visitor.get(address)
        #expect(page.text.contains("<a href=\"\(address)\" aria-current=\"page\">Contracts</a>"))
        for link in page.text.matches(of: #/<a href="(\/console\/[a-z\/]+)"/#) {
            #expect(try await visitor.get(String(link.1)).status == 200, "\(link.1)")
        }
    }

    @Test func aPolicyIsReadFromThePageAndAWrongOneIsToldWithItsPlace() async throws {
        let site = try await TestSite()
        let visitor = organizer(site)
        try site.write(
            policy: "<operation><service>registration</service><name>registerExhibitor</name>"
                + "<closed>true</closed></operation>")
        let read = try await visitor.post(address + "/reload", [])
        #expect(read.status == 303 && read["Location"] == address + "?done=reloaded")
        #expect(try await visitor.get(address).text.contains("Closed</span>"))
        let closed = try await site.post(
            Submission.address, Submission.json(Submission.sample("A", email: "a@b.example")))
        #expect(closed.status == 503 && closed["Retry-After"] == "60")
        #expect(closed.text.contains("urn:pavilion:problem:closedForMaintenance"))
        try site.write(policy: "<operation><service>nobody</service><name>x</name></operation>")
        let refused = try await visitor.post(address + "/reload", [("language", "en")])
        #expect(refused.status == 422)
        #expect(refused.text.contains("Line 2, column 20, operation[0].service: There is no such service."))
        #expect(refused.text.contains("Closed</span>"))
    }
}
