import Cryptography

/// The two languages a schema and a query are rendered in (DESIGN §4).
package enum Dialect: Sendable {
    case sqlite, postgresql

    /// A name of a table or column, quoted, so that none collides with a word of SQL.
    func name(_ name: String) -> String { "\"\(name)\"" }

    func names(_ names: [String]) -> String { names.map(name).joined(separator: ", ") }

    func literal(_ value: SQLValue) -> String {
        switch value {
        case .null: "NULL"
        case .integer(let number): String(number)
        case .text(let text):
            "'\(text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
        case .bytes(let bytes): self == .sqlite ? "X'\(bytes.hexadecimal)'" : "'\\x\(bytes.hexadecimal)'"
        }
    }

    /// The text of a query that was written with SQLite's `?1`: PostgreSQL has `$1`.
    func query(_ sql: String) -> String {
        guard self == .postgresql else { return sql }
        var quote: Character?
        return String(
            sql.map { character in
                if quote == nil && character == "?" { return "$" }
                if let open = quote {
                    if character == open { quote = nil }
                } else if character == "'" || character == "\"" {
                    quote = character
                }
                return character
            })
    }
}
