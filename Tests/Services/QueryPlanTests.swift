import Channel
import Hub
import Messages
import TestSupport
import Testing

@Suite struct QueryPlanTests {
    /// What may be read from end to end, and why.
    private static let mayScan = [
        // Its own subquery, which has a limit.
        "registrations.count": ["SCAN counted"]
    ]

    @Test func `no service's query reads a table from end to end`() async throws {
        let test = try await TestInstallation()
        let queries = test.bus.registry.dataModules.flatMap(\.queries)
        #expect(queries.count > 20)
        for query in queries {
            let scans = try QueryPlan(of: query, in: test.directory.path).scans
            #expect(scans == Self.mayScan[query.name] ?? [], "\(query.name)")
        }
    }

    @Test func `a page of registrations is read in its order, without sorting`() async throws {
        let test = try await TestInstallation()
        let pages = test.bus.registry.dataModules.flatMap(\.queries).filter {
            $0.name.hasPrefix("registrations.page.")
        }
        #expect(pages.count == RegistrationSort.allCases.count)
        for query in pages {
            let plan = try QueryPlan(of: query, in: test.directory.path)
            #expect(plan.sorts == [], "\(query.name)")
        }
    }
}
