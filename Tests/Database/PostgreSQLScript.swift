import Hub

/// A script for psql that applies and explains statements, and writes a line for each that PostgreSQL refuses: its name
/// and the server's words.
struct PostgreSQLScript {
    /// What statements answer is of no interest.
    private(set) var text = "\\o /dev/null\n"

    /// A statement of a schema, to be applied.
    mutating func apply(_ statement: String, named name: String) {
        text += """
            \(statement);
            \\if :ERROR
            \(report(name))
            \\endif

            """
    }

    /// A query or a change, to be prepared and explained, with nothing for each of its parameters.
    mutating func explain(_ query: Query) {
        let sql = query.text(for: .postgresql)
        let count = sql.matches(of: /\$([0-9]+)/).compactMap { Int($0.1) }.max() ?? 0
        let nothing = count == 0 ? "" : "(\(Array(repeating: "NULL", count: count).joined(separator: ", ")))"
        text += """
            PREPARE statement AS \(sql);
            \\if :ERROR
            \(report(query.name))
            \\else
            EXPLAIN EXECUTE statement\(nothing);
            \\if :ERROR
            \(report(query.name))
            \\endif
            DEALLOCATE statement;
            \\endif

            """
    }

    private func report(_ name: String) -> String { "\\echo '\(name)': :LAST_ERROR_MESSAGE" }
}
