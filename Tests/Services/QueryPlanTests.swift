import Hub
import Messages
import TestSupport
import Testing

@testable import Channel

@Suite struct QueryPlanTests {
    /// What may be read from end to end, and why.
    private static let mayScan = [
        // Its own subquery, which has a limit.
        "registrations.count": ["SCAN counted"],
        "exhibitors.count": ["SCAN counted"],
        "parties.list.size": ["SCAN few"],
        // Ends at the 10,001st, and is asked only when each of the filters lets more than that pass.
        "parties.list.count": ["SCAN party", "SCAN counted"],
        "match.reviewCount": ["SCAN counted"],
        "participations.count": ["SCAN counted"], "receipts.count": ["SCAN counted"],
        "participations.countOfImport": ["SCAN counted"],
        "permissions.count": ["SCAN counted"], "permissions.count.account": ["SCAN counted"],
        "permissions.count.role": ["SCAN counted"], "permissions.count.department": ["SCAN counted"],
        "permissions.count.organization": ["SCAN counted"],
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

    /// How the queries that every registration, mail and page waits for must find their rows.
    private static let hot = [
        "registrations.byID": "rowid=?",
        "registrations.verifiedOfParty": "party=? AND edition=? AND verified>?",
        "registrations.ofAddress": "email_key=? AND edition=?",
        "registrations.standingOfAddress": "email_key=? AND edition=? AND verified>?",
        "registrations.waitingOfAddress": "email_key=? AND edition=? AND verified=?",
        "parties.byID": "rowid=?",
        "match.holders": "key=?",
        "match.later": "key=? AND party>?",
        "match.employers": "party=?",
        "match.organization": "rowid=?",
        "match.details": "party=?",
        "match.neverSame": "party=? AND other=?",
        "match.reviews": "state=? AND id>?",
        "match.reviewByID": "rowid=?",
        "match.review": "party=? AND other=?",
        "parties.byEmail": "value_key=?",
        "parties.relationStates": "party=? AND organization=?",
        "parties.byCustomerNumber": "customer_number=?",
        "parties.mergedInto": "merged_into=?",
        "mails.byID": "rowid=?",
        "mails.bucket": "name=?",
        "mails.fullBuckets": "full_at<?",
        "mails.suppressedHour": "hour=? AND bound=?",
        "answer.find": "scope=? AND idempotency_key=?",
        "codes.valid": "list=?",
        "codes.isValid": "list=? AND code=?",
        "editions.byCode": "code=?",
        "exhibitors.isShown": "code=?",
        "exhibitors.bySource": "source=?",
        "exhibitors.total": "edition=?",
        "exhibitors.byCountry": "edition=?",
        "feed.next": "type=? AND id>?",
        "feed.byID": "rowid=?",
        "feed.old": "rowid<?",
        "permissions.membership": "rowid=?",
        "permissions.activeOfAccount": "account=?",
        "permissions.activeOfRole": "role=?",
        "permissions.role": "code=?",
        "permissions.department": "code=?",
        "permissions.page": "rowid>?",
        "permissions.page.account": "account=? AND id>?",
        "permissions.page.role": "role=? AND id>?",
        "permissions.page.department": "department=? AND id>?",
        "permissions.page.organization": "organization=? AND id>?",
        "receipts.lastFault": "partner=?",
        "receipts.oldParts": "rowid<?",
        "receipts.surplusParts": "partner=? AND fault>? AND fault<?",
        "receipts.expired": "expires<?",
        "receipts.someParts": "receipt=?",
    ].merging(pages) { hot, _ in hot }.merging(partyPages) { hot, _ in hot }
        .merging(exhibitorPages) { hot, _ in hot }

    /// The next page of parties begins where the page before ended.
    private static let partyPages = PartySort.allCases.reduce(into: [String: String]()) { pages, sort in
        let comparison = sort.rawValue.hasSuffix("Descending") ? "<" : ">"
        let (column, ties) =
            switch sort {
            case .name, .nameDescending: ("sort_key", "sort_key=? AND id\(comparison)?")
            case .customerNumber, .customerNumberDescending: ("customer_number", "customer_number=?")
            case .changed, .changedDescending: ("changed", "changed=? AND id\(comparison)?")
            }
        pages["parties.list.ties.\(sort)"] = ties
        pages["parties.list.beyond.\(sort)"] = "\(column)\(comparison)?"
    }

    /// Everybody may ask for these as often as they like: a page begins in the index, and nothing is sorted.
    private static let exhibitorPages = ExhibitorSort.allCases.reduce(into: [String: String]()) { pages, sort in
        let (column, comparison) =
            switch sort {
            case .company: ("company_key", ">")
            case .companyDescending: ("company_key", "<")
            case .country: ("country", ">")
            case .countryDescending: ("country", "<")
            }
        pages["exhibitors.page.\(sort)"] = "edition=?"
        pages["exhibitors.ties.\(sort)"] = "edition=? AND \(column)=? AND id\(comparison)?"
        pages["exhibitors.beyond.\(sort)"] = "edition=? AND \(column)\(comparison)?"
    }

    /// A first page begins at the edition's end of the index, and the next one where the page before ended.
    private static let pages = RegistrationSort.allCases.reduce(into: [String: String]()) { pages, sort in
        let column =
            switch sort {
            case .received, .receivedDescending: "received"
            case .company, .companyDescending: "company_key"
            case .country, .countryDescending: "country"
            case .state, .stateDescending: "state"
            }
        let comparison = sort.rawValue.hasSuffix("Descending") ? "<" : ">"
        pages["registrations.page.\(sort)"] = "edition=?"
        pages["registrations.ties.\(sort)"] = "edition=? AND \(column)=? AND id\(comparison)?"
        pages["registrations.beyond.\(sort)"] = "edition=? AND \(column)\(comparison)?"
    }

    @Test func `a list of few parties is fetched by their ids, and the first of many follow an index`() async throws {
        let test = try await TestInstallation()
        let queries = test.bus.registry.dataModules.flatMap(\.queries)
        for sort in PartySort.allCases {
            let few = try #require(queries.first { $0.name == "parties.list.few.\(sort)" })
            #expect(try QueryPlan(of: few, in: test.directory.path).seeks(by: "rowid=?"))
            let first = try #require(queries.first { $0.name == "parties.list.first.\(sort)" })
            #expect(try QueryPlan(of: first, in: test.directory.path).sorts == [])
        }
    }

    @Test func `hot queries seek by all of their index's columns and sort nothing`() async throws {
        let test = try await TestInstallation()
        let queries = test.bus.registry.dataModules.flatMap(\.queries) + StoredAnswers.module.queries
        for (name, comparisons) in Self.hot {
            let query = try #require(queries.first { $0.name == name }, "\(name)")
            let plan = try QueryPlan(of: query, in: test.directory.path)
            #expect(plan.seeks(by: comparisons), "\(name): \(plan.steps)")
            #expect(plan.sorts == [], "\(name)")
        }
    }
}
