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
        let used = Set(sql.matches(of: /\$([0-9]+)/).compactMap { Int($0.1) })
        let parameters = Array(1..<(used.max() ?? 0) + 1)
        // PostgreSQL finds out the type of each by itself, but not of one that it is given and does not use.
        let types = parameters.map { used.contains($0) ? "unknown" : "text" }
        text += """
            PREPARE statement\(list(types)) AS \(sql);
            \\if :ERROR
            \(report(query.name))
            \\else
            EXPLAIN EXECUTE statement\(list(parameters.map { _ in "NULL" }));
            \\if :ERROR
            \(report(query.name))
            \\endif
            DEALLOCATE statement;
            \\endif

            """
    }

    private func list(_ items: [String]) -> String { items.isEmpty ? "" : "(\(items.joined(separator: ", ")))" }

    private func report(_ name: String) -> String { "\\echo '\(name)': :LAST_ERROR_MESSAGE" }
}
