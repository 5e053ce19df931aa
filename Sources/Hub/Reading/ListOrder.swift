/// A sort order of a list that is read page by page: `name` and `nameDescending` follow one column's index, and a page goes
/// on behind the last row's sort value and id (keyset paging), so that page 1000 costs what page 1 does.
package protocol ListOrder: RawRepresentable<String> {
    /// The sorted table's.
    var column: String { get }
    /// Whether the column has numbers; else it has text.
    var isNumeric: Bool { get }
}

extension ListOrder {
    /// How what comes later in the list compares.
    package var comparison: String { isDescending ? "<" : ">" }

    /// The clause that sorts, by the column or an expression of the same value.
    package func sorting(_ table: String, by value: String? = nil) -> String {
        let direction = isDescending ? "DESC" : "ASC"
        return "ORDER BY \(value ?? "\(table).\(column)") \(direction), \(table).id \(direction)"
    }

    private var isDescending: Bool { rawValue.hasSuffix("Descending") }
}
