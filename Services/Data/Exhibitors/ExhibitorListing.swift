import Channel
import Hub
import Localization
import MessageModel
import Messages

/// The public list: one edition's exhibitors by any of the sort orders, found by words, narrowed, page by page.
enum ExhibitorListing {
    static let queries = ExhibitorSort.allCases.flatMap { [firstPage($0), ties($0), beyond($0)] } + [count]

    static func list(_ request: ListExhibitors, _ snapshot: borrowing Snapshot) throws -> ExhibitorList {
        try snapshot.requireList(of: request.edition)
        let sort = request.sort ?? .company
        let limit = request.limit ?? ListPage.standardLimit
        let filter: [SQLValue] =
            [.text(request.edition), SQLValue(request.country), SQLValue(request.productCategory)]
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
        return ExhibitorList(
            item: try page.rows.map { try $0.message("entry") }, next: page.next, count: page.count, more: page.more)
    }

    /// An organization that several records name stands there once, as the first of them says.
    static let isFirst = """
        NOT EXISTS (SELECT 1 FROM exhibitor AS earlier WHERE earlier.party = exhibitor.party
        AND earlier.edition = exhibitor.edition AND earlier.id < exhibitor.id)
        """

    private static let matches = """
        exhibitor.edition = ?1 AND (CAST(?2 AS TEXT) IS NULL OR exhibitor.country = ?2)
        AND (CAST(?3 AS TEXT) IS NULL OR exhibitor.id IN (SELECT exhibitor FROM exhibitor_category WHERE category = ?3))
        \((0..<3).map { index in
            """
            AND (CAST(?\(4 + 2 * index) AS TEXT) IS NULL OR exhibitor.id IN (SELECT exhibitor FROM exhibitor_word
            WHERE word >= ?\(4 + 2 * index) AND word < ?\(5 + 2 * index)))
            """
        }.joined(separator: "\n"))
        AND \(isFirst)
        """

    private static let count = Query(
        "exhibitors.count",
        "SELECT COUNT(*) AS total FROM (SELECT 1 FROM exhibitor WHERE \(matches) LIMIT ?10) AS counted")

    private static func firstPage(_ sort: ExhibitorSort) -> Query {
        Query("exhibitors.page.\(sort.rawValue)", page(sort))
    }

    /// The rest of the rows that have the cursor's value.
    private static func ties(_ sort: ExhibitorSort) -> Query {
        Query(
            "exhibitors.ties.\(sort.rawValue)",
            page(sort, where: "AND exhibitor.\(sort.column) = ?11 AND exhibitor.id \(sort.comparison) ?12"))
    }

    /// The rows behind those.
    private static func beyond(_ sort: ExhibitorSort) -> Query {
        Query(
            "exhibitors.beyond.\(sort.rawValue)",
            page(sort, where: "AND exhibitor.\(sort.column) \(sort.comparison) ?11"))
    }

    private static func page(_ sort: ExhibitorSort, where position: String = "") -> String {
        """
        SELECT exhibitor.id AS id, exhibitor.entry AS entry, exhibitor.\(sort.column) AS sort_value FROM exhibitor
        WHERE \(matches) \(position)
        \(sort.sorting("exhibitor")) LIMIT ?10
        """
    }
}

extension ExhibitorSort: ListOrder {
    package var column: String {
        switch self {
        case .company, .companyDescending: "company_key"
        case .country, .countryDescending: "country"
        }
    }

    package var isNumeric: Bool { false }
}
