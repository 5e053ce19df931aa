/// One step of a schema's history: each is applied once to a directory and recorded there under its name. From the first
/// release on steps are only ever added.
package struct Migration: Sendable {
    /// What is recorded, for example `create party`.
    package let name: String
    /// The table that it creates.
    let table: Table?
    /// The column that it adds.
    let addition: Addition?
    private let render: @Sendable (Dialect) -> [String]

    /// A column that came to a table later, and what the records had that were there already.
    struct Addition: Sendable {
        let table: String
        let column: Column
        let filling: SQLValue
    }

    private init(
        _ name: String, table: Table? = nil, addition: Addition? = nil,
        _ render: @escaping @Sendable (Dialect) -> [String]
    ) {
        self.name = name
        self.table = table
        self.addition = addition
        self.render = render
    }

    /// A table as first declared, with its indexes.
    package static func create(_ table: Table) -> Migration {
        Migration("create \(table.name)", table: table) { table.definition(for: $0) }
    }

    /// - Parameter filling: what records that exist get; required unless the column is optional.
    package static func addColumn(_ column: Column, to table: Table, filling: SQLValue = nil) -> Migration {
        let addition = Addition(table: table.name, column: column, filling: filling)
        return Migration("add \(table.name).\(column.name)", addition: addition) { dialect in
            let filling = filling == .null ? "" : " DEFAULT \(dialect.literal(filling))"
            return ["ALTER TABLE \(dialect.name(table.name)) ADD COLUMN \(column.definition(for: dialect))\(filling)"]
        }
    }

    /// The statements in one engine's language.
    package func statements(for dialect: Dialect) -> [String] { render(dialect) }
}
