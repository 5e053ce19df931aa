import Channel
import Hub
import Localization
import MessageModel
import Messages
import Timekeeping

/// The organizer's list: one edition's registrations by any of the sort orders, found by words, page by page.
enum RegistrationListing {
    static let queries = RegistrationSort.allCases.flatMap { [firstPage($0), ties($0), beyond($0)] } + [count]

    static func list(_ request: ListRegistrations, _ snapshot: borrowing Snapshot) throws -> RegistrationList {
        let sort = request.sort ?? .receivedDescending
        let limit = request.limit ?? ListPage.standardLimit
        let filter: [SQLValue] =
            [.text(request.edition), SQLValue(request.state?.rawValue)]
            + searchBounds(request.search).map { SQLValue($0) }
        let rows =
            if let after = request.after {
                try snapshot.rows(
                    after: ListCursor(after, in: sort), ties: ties(sort), beyond: beyond(sort), filter,
                    limit: limit + 1)
            } else {
                try snapshot.rows(firstPage(sort), filter + [.integer(limit + 1)])
            }
        let total = try snapshot.first(count, filter + [.integer(ListPage.mostCounted + 1)])
        let page = try ListPage(rows, limit: limit, total: total)
        return RegistrationList(
            item: try page.rows.map { try RegistrationRecord($0) }, next: page.next, count: page.count, more: page.more)
    }

    /// The latest 100, of a party with all that were merged into it.
    static func list(_ request: ListPartyRegistrations, _ snapshot: borrowing Snapshot) throws -> RegistrationList {
        let most = 100
        var (found, count): ([RegistrationRecord], Int64) = ([], 0)
        for party in request.party {
            let party = SQLValue(try Identifier(wire: party))
            found += try snapshot.rows(RegistrationQueries.ofParty, party, .integer(Int64(most)))
                .map { try RegistrationRecord($0) }
            count += try snapshot.first(RegistrationQueries.countOfParty, party)?.integer("total") ?? 0
        }
        found.sort { ($0.received, $0.registration) > ($1.received, $1.registration) }
        return RegistrationList(item: Array(found.prefix(most)), count: count, more: false)
    }

    /// An address's own in an edition: 50 whose address was confirmed, and 50 that wait for it, so that neither takes the
    /// other's room.
    static func list(_ request: ListAddressRegistrations, _ snapshot: borrowing Snapshot) throws -> RegistrationList {
        let most = 50
        var (found, more): ([RegistrationRecord], Bool) = ([], false)
        for query in [RegistrationQueries.standingOfAddress, RegistrationQueries.waitingOfAddress] {
            let rows = try snapshot.rows(
                query, .text(emailKey(request.email)), .text(request.edition), .integer(Int64(most) + 1))
            found += try rows.prefix(most).map { try RegistrationRecord($0) }
            if rows.count > most { more = true }
        }
        return RegistrationList(item: found, count: Int64(found.count), more: more)
    }

    private static let matches = """
        registration.edition = ?1 AND (CAST(?2 AS TEXT) IS NULL OR registration.state = ?2)
        \((0..<3).map { index in
            """
            AND (CAST(?\(3 + 2 * index) AS TEXT) IS NULL OR registration.id IN (SELECT registration FROM registration_word
            WHERE word >= ?\(3 + 2 * index) AND word < ?\(4 + 2 * index)))
            """
        }.joined(separator: "\n"))
        """

    private static let count = Query(
        "registrations.count",
        "SELECT COUNT(*) AS total FROM (SELECT 1 FROM registration WHERE \(matches) LIMIT ?9) AS counted")

    private static func firstPage(_ sort: RegistrationSort) -> Query {
        Query("registrations.page.\(sort.rawValue)", page(sort))
    }

    /// The rest of the rows that have the cursor's value.
    private static func ties(_ sort: RegistrationSort) -> Query {
        Query(
            "registrations.ties.\(sort.rawValue)",
            page(sort, where: "AND registration.\(sort.column) = ?10 AND registration.id \(sort.comparison) ?11"))
    }

    /// The rows behind those.
    private static func beyond(_ sort: RegistrationSort) -> Query {
        Query(
            "registrations.beyond.\(sort.rawValue)",
            page(sort, where: "AND registration.\(sort.column) \(sort.comparison) ?10"))
    }

    private static func page(_ sort: RegistrationSort, where position: String = "") -> String {
        """
        SELECT \(RegistrationQueries.columns), registration.\(sort.column) AS sort_value FROM registration
        WHERE \(matches) \(position)
        \(sort.sorting("registration")) LIMIT ?9
        """
    }
}

extension RegistrationSort: ListOrder {
    package var column: String {
        switch self {
        case .received, .receivedDescending: "received"
        case .company, .companyDescending: "company_key"
        case .country, .countryDescending: "country"
        case .state, .stateDescending: "state"
        }
    }

    package var isNumeric: Bool { column == "received" }
}
