import Hub
import MessageModel
import Messages

/// By what the list of an edition can be narrowed, and how much then is left.
enum ExhibitorCounting {
    static let queries = [all, byCountry, byCategory]

    static func count(_ request: CountExhibitors, _ snapshot: borrowing Snapshot) throws -> ExhibitorsCounted {
        try snapshot.requireList(of: request.edition)
        let edition = SQLValue.text(request.edition)
        let total = try snapshot.first(all, edition)?.integer("total") ?? 0
        return ExhibitorsCounted(
            count: total,
            country: try snapshot.rows(byCountry, edition).map { try CodeCount($0) }.filter { !$0.code.isEmpty },
            productCategory: try snapshot.rows(byCategory, edition).map { try CodeCount($0) })
    }

    private static let ofEdition = "exhibitor.edition = ?1 AND \(ExhibitorListing.isFirst)"

    private static let all = Query(
        "exhibitors.total", "SELECT COUNT(*) AS total FROM exhibitor WHERE \(ofEdition)")
    private static let byCountry = Query(
        "exhibitors.byCountry",
        """
        SELECT exhibitor.country AS code, COUNT(*) AS total FROM exhibitor WHERE \(ofEdition)
        GROUP BY exhibitor.country ORDER BY exhibitor.country LIMIT 300
        """)
    private static let byCategory = Query(
        "exhibitors.byCategory",
        """
        SELECT exhibitor_category.category AS code, COUNT(*) AS total FROM exhibitor
        JOIN exhibitor_category ON exhibitor_category.exhibitor = exhibitor.id WHERE \(ofEdition)
        GROUP BY exhibitor_category.category ORDER BY exhibitor_category.category LIMIT 1000
        """)
}

extension CodeCount {
    fileprivate init(_ row: Row) throws {
        self.init(code: try row.text("code"), count: try row.integer("total"))
    }
}
