import MessageModel

/// One page of a list, and what is told beside it.
package struct ListPage {
    /// So many rows a page has when nobody asks for another number.
    package static let standardLimit: Int64 = 50
    /// So many rows of a list are counted; of more it is said that they are more.
    package static let mostCounted: Int64 = 10_000

    package let rows: ArraySlice<Row>
    /// The cursor of the page behind this one; nil: it is the last.
    package let next: String?
    /// How many rows the list has, at most as many as are counted.
    package let count: Int64
    /// Whether the list has more than that.
    package let more: Bool

    /// - Parameters:
    ///   - rows: one more than `limit` when a page follows; with the columns `id` and `sort_value`.
    ///   - total: the row with the column `total`, counted to one more than are counted.
    package init(_ rows: [Row], limit: Int64, total: Row?) throws(Problem) {
        self.rows = rows.prefix(Int(limit))
        next = if rows.count > self.rows.count, let last = self.rows.last { try ListCursor(last).text } else { nil }
        let total = try total?.integer("total") ?? 0
        count = min(total, Self.mostCounted)
        more = total > Self.mostCounted
    }
}

extension Snapshot {
    /// The rows behind a cursor: two queries, because each seeks in the index. SQLite does not by a pair of which one is the
    /// row's id.
    ///
    /// - Parameters:
    ///   - ties: the rest of the rows that have the cursor's value; its parameters are the filter's, limit, value and id.
    ///   - beyond: the rows behind those; the same parameters without the id.
    package func rows(
        after cursor: ListCursor, ties: Query, beyond: Query, _ filter: [SQLValue], limit: Int64
    ) throws(Problem) -> [Row] {
        let rows = try rows(ties, filter + [.integer(limit), cursor.value, SQLValue(cursor.id)])
        let rest = limit - Int64(rows.count)
        guard rest > 0 else { return rows }
        return try rows + self.rows(beyond, filter + [.integer(rest), cursor.value])
    }
}
