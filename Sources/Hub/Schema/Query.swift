/// A named question to the database: one `SELECT` in the SQL that both engines share, with parameters `?1`, `?2`, …
/// PostgreSQL sees no type in `?2 IS NULL`: it stands behind a comparison with a column, or is `CAST(?2 AS TEXT) IS NULL`.
/// A data module registers it; it is prepared when the hub opens, so that a typo refuses to start.
package struct Query: Hashable, Sendable {
    /// For errors, logs and plans: `parties.byName`.
    package let name: String
    /// As written, with `?1`.
    package let sql: String

    package init(_ name: String, _ sql: String) {
        self.name = name
        self.sql = sql
    }

    /// The text in one engine's language.
    package func text(for dialect: Dialect) -> String { dialect.query(sql) }

    /// Whether it can only read, as far as its first word tells; the engine checks the rest.
    var isSelection: Bool {
        let first = sql.drop { $0.isWhitespace }.prefix { $0.isLetter }.uppercased()
        return first == "SELECT" || first == "WITH"
    }
}
