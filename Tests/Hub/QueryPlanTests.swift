import TestSupport
import Testing

@testable import Hub

@Suite struct QueryPlanTests {
    @Test(arguments: [
        Query.journalOfRecord, .queue, .earliest, .deadLetters, .deadLettersOf, .deadDelivery, .deadLettersAbout,
        .oldSkipped, Query("hub.claim", claimSelection), Query("hub.ripe", ripeSelection),
    ])
    func `the hub's hot queries read no table from end to end and sort nothing`(query: Query) throws {
        let test = try TestHub()
        let plan = try QueryPlan(of: query, in: test.directory.path)
        #expect(plan.scans == [])
        #expect(plan.sorts == [])
        #expect(!plan.steps.isEmpty)
    }

    @Test func `a plan without an index is noticed`() throws {
        let test = try TestHub()
        let query = Query("slow", "SELECT id FROM guest WHERE vip = 1 ORDER BY vip + 1")
        let plan = try QueryPlan(of: query, in: test.directory.path)
        #expect(plan.scans == ["SCAN guest"])
        #expect(plan.sorts == ["USE TEMP B-TREE FOR ORDER BY"])
    }
}
