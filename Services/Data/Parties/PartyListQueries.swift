import Hub
import Messages

/// The queries of the list of parties. ?1 to ?13 are the filter.
enum PartyListQueries {
    /// What is counted is few enough to be fetched and sorted, too.
    private static let most = ListPage.mostCounted

    /// How many parties one filter alone lets pass, ?14 of them.
    static let size = Query(
        "parties.list.size",
        "SELECT COUNT(*) AS total FROM (SELECT 1 FROM (\(PartyFilter.candidates)) AS candidate LIMIT \(most + 1)) AS few"
    )
    static let countOfFew = Query(
        "parties.list.countOfFew",
        "SELECT COUNT(*) AS total FROM party WHERE id IN (\(PartyFilter.candidates)) AND \(PartyFilter.condition)")
    static let count = Query(
        "parties.list.count",
        """
        SELECT COUNT(*) AS total FROM (SELECT 1 FROM party WHERE \(PartyFilter.condition) LIMIT \(most + 1)) AS counted
        """)

    static let all =
        [size, countOfFew, count] + PartySort.allCases.flatMap { [few($0), first($0), ties($0), beyond($0)] }

    /// Those of the filter ?14 that pass all filters, sorted: ?15 of them after sort value ?16 and id ?17, if given. That
    /// they are few is known, so `coalesce` keeps the engine from following the sort order's index instead.
    static func few(_ sort: PartySort) -> Query {
        let value = "coalesce(party.\(sort.column), party.\(sort.column))"
        return query(
            "few", sort, from: "party.id IN (\(PartyFilter.candidates)) AND \(PartyFilter.condition)",
            where: """
                AND (party.\(sort.column) \(sort.comparison) ?16
                OR (party.\(sort.column) = ?16 AND party.id \(sort.comparison) ?17) OR ?16 IS NULL)
                """, by: value, limit: 15)
    }

    /// The first page along the index.
    static func first(_ sort: PartySort) -> Query {
        query("first", sort, from: PartyFilter.condition, limit: 14)
    }

    /// The rest of the parties that have the cursor's value ?15.
    static func ties(_ sort: PartySort) -> Query {
        query(
            "ties", sort, from: PartyFilter.condition,
            where: "AND party.\(sort.column) = ?15 AND party.id \(sort.comparison) ?16", limit: 14)
    }

    /// The parties behind those.
    static func beyond(_ sort: PartySort) -> Query {
        query(
            "beyond", sort, from: PartyFilter.condition, where: "AND party.\(sort.column) \(sort.comparison) ?15",
            limit: 14)
    }

    private static func query(
        _ name: String, _ sort: PartySort, from condition: String, where position: String = "", by value: String? = nil,
        limit: Int
    ) -> Query {
        Query(
            "parties.list.\(name).\(sort.rawValue)",
            """
            SELECT id, version, kind, customer_number, display_name, country, region, level, owner, changed,
            \(sort.column) AS sort_value FROM party WHERE \(condition) \(position)
            \(sort.sorting("party", by: value)) LIMIT ?\(limit)
            """)
    }
}

extension PartySort: ListOrder {
    package var column: String {
        switch self {
        case .name, .nameDescending: "sort_key"
        case .customerNumber, .customerNumberDescending: "customer_number"
        case .changed, .changedDescending: "changed"
        }
    }

    package var isNumeric: Bool { column != "sort_key" }
}
