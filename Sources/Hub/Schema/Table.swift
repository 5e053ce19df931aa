/// A table, declared once for both engines. Every one has an `id`, its primary key, and a `version` that starts at 1
/// and grows with each change.
package struct Table: Hashable, Sendable {
    /// In SQL, and in the journal.
    package let name: String
    /// Besides `id` and `version`.
    package let columns: [Column]
    let unique: [[String]]
    let indexes: [[String]]
    /// Whether each change writes a line into the journal.
    let journaled: Bool
    let versioned: Bool

    /// - Parameters:
    ///   - name: lower case words joined by underscores, singular: `registration`, `contact_point`.
    ///   - unique: column lists that no two records share; breaking one is `Problem(.conflict, "duplicate")`.
    ///   - indexes: column lists that queries search or sort by.
    package init(
        _ name: String, _ columns: [Column], unique: [[String]] = [], indexes: [[String]] = [], journaled: Bool = true
    ) {
        self.init(name, columns, unique: unique, indexes: indexes, journaled: journaled, versioned: true)
    }

    init(
        _ name: String, _ columns: [Column], unique: [[String]], indexes: [[String]], journaled: Bool, versioned: Bool
    ) {
        self.name = name
        self.columns = columns
        self.unique = unique
        self.indexes = indexes
        self.journaled = journaled
        self.versioned = versioned
    }

    /// The table after `Migration.addColumn`: the first declaration stays as directories were created with it.
    package func adding(_ column: Column) -> Table {
        Table(
            name, columns + [column], unique: unique, indexes: indexes, journaled: journaled, versioned: versioned)
    }

    /// The statements that create it.
    package func definition(for dialect: Dialect) -> [String] {
        let id = dialect == .sqlite ? "\"id\" INTEGER PRIMARY KEY" : "\"id\" BIGINT PRIMARY KEY"
        let version = versioned ? [Column.integer("version").definition(for: dialect)] : []
        let lines = ([id] + version + columns.map { $0.definition(for: dialect) }).map { "    \($0)" }
        let table = "CREATE TABLE \(dialect.name(name)) (\n\(lines.joined(separator: ",\n"))\n)"
        return [table + (dialect == .sqlite ? " STRICT" : "")]
            + unique.map { index($0, unique: true, for: dialect) }
            + indexes.map { index($0, unique: false, for: dialect) }
    }

    func index(_ columns: [String], unique: Bool, for dialect: Dialect) -> String {
        let index = dialect.name("\(name)_by_\(columns.joined(separator: "_"))")
        return "CREATE \(unique ? "UNIQUE " : "")INDEX \(index) ON \(dialect.name(name)) (\(dialect.names(columns)))"
    }
}
