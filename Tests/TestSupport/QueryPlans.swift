import Hub

/// How SQLite would answer a query in a hub's directory, to hold hot queries to their indexes:
/// `#expect(try QueryPlan(of: query, in: directory).scans == [])`.
package struct QueryPlan {
    /// SQLite's own words, step by step.
    package let steps: [String]

    /// - Parameter directory: that of a hub whose modules have made the query's tables; it may be open.
    package init(of query: Query, in directory: String) throws {
        let connection = try SQLiteEngine(directory: directory).connect(.reader)
        defer { connection.close() }
        let statement = try connection.prepare("EXPLAIN QUERY PLAN \(query.sql)", name: query.name)
        var steps: [String] = []
        while let values = try statement.step() {
            if case .text(let step)? = values.last { steps.append(step) }
        }
        self.steps = steps
    }

    /// Tables that are read from end to end without an index.
    package var scans: [String] {
        steps.filter { $0.hasPrefix("SCAN ") && !$0.contains(" USING ") && !$0.contains("CONSTANT ROW") }
    }

    /// Whether an index or the key leads to the rows by these comparisons, as SQLite writes them: `party=? AND verified>?`.
    package func seeks(by comparisons: String) -> Bool {
        steps.contains { $0.hasPrefix("SEARCH ") && $0.contains(" USING ") && $0.contains("(\(comparisons))") }
    }

    /// Sorting that no index saves.
    package var sorts: [String] { steps.filter { $0.hasPrefix("USE TEMP B-TREE") } }
}
