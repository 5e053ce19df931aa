import Messages
import Testing

/// Traces over HTTP: what comes in, what goes out, and what the organizer sees of it.
@Suite(.serialized) struct TracingTests {
    private let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    private let list = "/console/bus/traces"
    private func organizer(_ site: TestSite) -> Visitor { Visitor(site, headers: [basic(TestSite.password)]) }

    private func register(_ site: TestSite, _ headers: [(String, String)] = []) async throws -> Reply {
        try await site.post(Submission.address, Submission.json(Submission.sample()), "application/json", headers)
    }

    @Test(arguments: TestSite.Way.allCases)
    func aTraceThatAnotherSystemBeganGoesOn(way: TestSite.Way) async throws {
        let site = try await TestSite(way)
        let reply = try await register(site, [("traceparent", "00-\(trace)-00f067aa0ba902b7-01")])
        let answered = try #require(reply["traceresponse"])
        #expect(reply.status == 201)
        #expect(answered.hasPrefix("00-\(trace)-") && answered.hasSuffix("-01"))
        #expect(!answered.contains("00f067aa0ba902b7"))
        let page = try await organizer(site).get("\(list)/\(trace)")
        #expect(page.status == 200)
        #expect(page.text.contains("POST /api/registration/register-exhibitor"))
        #expect(page.text.contains("parties.attachOrganization"))
        #expect(page.text.contains("<svg"))
    }

    @Test(arguments: [
        ["00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\"><script>"], ["00-0-0-0"],
        ["00-00000000000000000000000000000000-00f067aa0ba902b7-01"], [""],
        [
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b8-01",
        ],
    ])
    func whatBreaksTheStandardBeginsANewTrace(headers: [String]) async throws {
        let reply = try await register(TestSite(), headers.map { ("traceparent", $0) })
        #expect(reply.status == 201)
        let answered = try #require(reply["traceresponse"])
        #expect(answered.wholeMatch(of: #/00-[0-9a-f]{32}-[0-9a-f]{16}-01/#) != nil)
        #expect(!answered.contains(trace))
    }

    @Test func aRefusalNamesTheTraceThatTheOrganizerCanLookUp() async throws {
        let site = try await TestSite()
        let reply = try await site.post(Submission.address, "{}")
        let match = try #require(reply.text.firstMatch(of: #/urn:pavilion:trace:([0-9a-f]{32})/#))
        #expect(reply["traceresponse"]?.contains(match.1) == true)
        let page = try await organizer(site).get("\(list)/\(match.1)?language=en")
        #expect(page.status == 200 && page.text.contains(">422<"))
    }

    @Test func pagesAreTracedByTheirPatternNeverByTheirAddress() async throws {
        let site = try await TestSite()
        let visitor = organizer(site)
        let reply = try await visitor.get("/registrations/1/verify?token=no-such-secret")
        #expect(reply["traceresponse"] != nil)
        _ = try await visitor.get("/nowhere/secret-path")
        let page = try await visitor.get(list)
        #expect(page.text.contains("GET /registrations/:id/verify"))
        #expect(!page.text.contains("secret"))
    }

    @Test func theListIsFilteredAndSorted() async throws {
        let site = try await TestSite()
        _ = try await register(site)
        _ = try await site.get("/api/editions/list-editions")
        let visitor = organizer(site)
        func names(_ query: String) async throws -> [String] {
            try await visitor.get(list + query).text.matches(of: #/traces\/[0-9a-f]{32}">([^<]*)</#).map {
                String($0.1)
            }
        }
        let registration = "POST /api/registration/register-exhibitor"
        #expect(try await names("?search=parties.attachOrganization") == [registration])
        for part in ["attachOrg", "ATTACHORGANIZATION", "parties.", "registration/register"] {
            #expect(try await names("?search=\(part)").contains(registration), "\(part)")
        }
        #expect(try await names("?outcome=201") == [registration])
        #expect(try await names("?search=nothing.such").isEmpty)
        #expect(try await names("?sort=-duration").contains(registration))
        #expect(try await names("?show=notable").contains(registration) == false)
    }

    @Test func theFileHasEveryTraceThatIsKept() async throws {
        let site = try await TestSite()
        // More than are kept, so that looking does not add to them.
        site.trace(5_000, failed: 300)
        let shown = try #require(try await organizer(site).get(list).text.firstMatch(of: #/of ([0-9,]+)/#)).1
        let count = try #require(Int(shown.replacing(",", with: "")))
        #expect(count > 4_000)
        let file = try await organizer(site).get("\(list).csv").text
        let rows = file.split(separator: "\r\n").dropFirst()
        #expect(rows.count == count)
    }

    @Test func aTraceThatIsNotKeptIsNotFoundAndNobodyElseSeesOne() async throws {
        let site = try await TestSite()
        #expect(try await organizer(site).get("\(list)/\(trace)").status == 404)
        #expect(try await organizer(site).get("\(list)/nonsense").status == 404)
        #expect(try await site.get(list).status == 401)
        #expect(try await site.get("/api/traces/list-traces").status == 401)
        #expect(try await site.get("/api/traces/get-trace?trace=\(trace)").status == 401)
    }
}
