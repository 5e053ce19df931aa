import Channel
import Hub
import Localization
import MessageModel
import Messages
import Timekeeping

/// The organizer's list: one edition's registrations by any of the sort orders, found by words, page by page.
///
/// A page continues after the last row's sort value and id (keyset paging), so that page 1000 costs what page 1 does.
enum RegistrationListing {
    private static let most = 10_000
    private static let defaultLimit: Int64 = 50

    static let queries = RegistrationSort.allCases.flatMap { [firstPage($0), ties($0), beyond($0)] } + [count]

    static func list(_ request: ListRegistrations, _ snapshot: borrowing Snapshot) throws -> RegistrationList {
        let sort = request.sort ?? .receivedDescending
        let limit = request.limit ?? defaultLimit
        let filter: [SQLValue] =
            [.text(request.edition), SQLValue(request.state?.rawValue)]
            + searchBounds(request.search).map { SQLValue($0) }
        let rows =
            if let cursor = try request.after.map({ try Cursor($0, sort) }) {
                try rows(after: cursor, sort, filter, limit: limit + 1, snapshot)
            } else {
                try snapshot.rows(firstPage(sort), filter + [.integer(limit + 1)])
            }
        let total = try snapshot.first(count, filter + [.integer(Int64(most + 1))])?.integer("total") ?? 0
        let page = rows.prefix(Int(limit))
        let next = rows.count > page.count ? try page.last.map { try Cursor($0, sort).text } : nil
        return RegistrationList(
            item: try page.map { try RegistrationRecord($0) }, next: next, count: min(total, Int64(most)),
            more: total > most)
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

    /// Two queries, because each seeks in the index: SQLite does not by a pair of which one is the row's id.
    private static func rows(
        after cursor: Cursor, _ sort: RegistrationSort, _ filter: [SQLValue], limit: Int64,
        _ snapshot: borrowing Snapshot
    ) throws -> [Row] {
        let rows = try snapshot.rows(ties(sort), filter + [.integer(limit), cursor.value, SQLValue(cursor.id)])
        let rest = limit - Int64(rows.count)
        guard rest > 0 else { return rows }
        return try rows + snapshot.rows(beyond(sort), filter + [.integer(rest), cursor.value])
    }

    private static func page(_ sort: RegistrationSort, where position: String = "") -> String {
        let direction = sort.isDescending ? "DESC" : "ASC"
        return """
            SELECT \(RegistrationQueries.columns), registration.\(sort.column) AS sort_value FROM registration
            WHERE \(matches) \(position)
            ORDER BY registration.\(sort.column) \(direction), registration.id \(direction) LIMIT ?9
            """
    }
}

extension RegistrationSort {
    var column: String {
        switch self {
        case .received, .receivedDescending: "received"
        case .company, .companyDescending: "company_key"
        case .country, .countryDescending: "country"
        case .state, .stateDescending: "state"
        }
    }

    var isDescending: Bool { rawValue.hasSuffix("Descending") }

    /// How what comes later in the list compares.
    var comparison: String { isDescending ? "<" : ">" }
}

/// Where a page ended: the sort value and the id of its last row.
private struct Cursor {
    let value: SQLValue
    let id: Identifier

    init(_ row: Row, _ sort: RegistrationSort) throws {
        id = try row.identifier("id")
        value = sort.column == "received" ? .integer(try row.integer("sort_value")) : .text(try row.text("sort_value"))
    }

    init(_ text: String, _ sort: RegistrationSort) throws(Problem) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let id = Identifier(String(parts[0])) else { throw Problem.invalid("after", "cursor") }
        self.id = id
        guard sort.column == "received" else {
            value = .text(String(parts[1]))
            return
        }
        guard let received = Int64(parts[1]) else { throw Problem.invalid("after", "cursor") }
        value = .integer(received)
    }

    var text: String {
        switch value {
        case .integer(let number): "\(id):\(number)"
        case .text(let text): "\(id):\(text)"
        case .null, .bytes: "\(id):"
        }
    }
}
