/// A table, declared once for both engines. Its records have an `id`, its primary key, and a `version` that starts at 1
/// and grows with each change; terms have neither.
package struct Table: Hashable, Sendable {
    /// In SQL, and in the journal.
    package let name: String
    /// Besides `id` and `version`.
    package let columns: [Column]
    /// The columns as the journal writes them.
    let alphabetical: [Column]
    let unique: [[String]]
    let indexes: [[String]]
    /// Whether each change writes a line into the journal.
    let journaled: Bool
    /// Whom its records are about; nil: nobody, or anybody (DESIGN §4).
    let subject: Subject?
    let kind: Kind

    enum Kind: Hashable, Sendable {
        case records
        /// The hub's own records, without a version.
        case book
        /// What records are found by: two columns, whose record and the term, which are the primary key.
        case terms
    }

    /// How a record names its subject: the party whose key seals the record's personal columns.
    package enum Subject: Hashable, Sendable {
        /// The record is the party.
        case own
        /// The column that holds the party's id; where it is null, the hub's key seals.
        case column(String)
    }

    /// The column that names a record's subject; nil: there is none.
    var subjectColumn: String? {
        switch subject {
        case nil: nil
        case .own: "id"
        case .column(let name): name
        }
    }

    /// - Parameters:
    ///   - name: lower case words joined by underscores, singular: `registration`, `contact_point`.
    ///   - unique: column lists that no two records share; breaking one is `Problem(.conflict, "duplicate")`.
    ///   - indexes: column lists that queries search or sort by.
    ///   - subject: required of a journaled table with personal columns. Records of a table without a journal that have
    ///     a subject are deleted when the hub forgets it; index the column.
    package init(
        _ name: String, _ columns: [Column], unique: [[String]] = [], indexes: [[String]] = [], journaled: Bool = true,
        subject: Subject? = nil
    ) {
        self.init(
            name, columns, unique: unique, indexes: indexes, journaled: journaled, subject: subject, kind: .records)
    }

    /// What the records of another table are found by. It follows from them and is written anew with each change of them, so the
    /// journal needs none of it.
    ///
    /// - Parameters:
    ///   - owner: the reference to the record.
    ///   - subject: whether the owner is whom the hub forgets, and its terms with it.
    package static func terms(_ name: String, of owner: Column, _ term: Column, subject: Bool = false) -> Table {
        Table(
            name, [owner, term], unique: [], indexes: [[term.name, owner.name]], journaled: false,
            subject: subject ? .column(owner.name) : nil, kind: .terms)
    }

    init(
        _ name: String, _ columns: [Column], unique: [[String]], indexes: [[String]], journaled: Bool,
        subject: Subject?, kind: Kind
    ) {
        self.name = name
        self.columns = columns
        alphabetical = columns.sorted { $0.name < $1.name }
        self.unique = unique
        self.indexes = indexes
        self.journaled = journaled
        self.subject = subject
        self.kind = kind
    }

    /// The table after `Migration.addColumn`: the first declaration stays as directories were created with it.
    package func adding(_ column: Column) -> Table {
        Table(
            name, columns + [column], unique: unique, indexes: indexes, journaled: journaled, subject: subject,
            kind: kind)
    }

    /// The statements that create it.
    package func definition(for dialect: Dialect) -> [String] {
        let id = dialect == .sqlite ? "\"id\" INTEGER PRIMARY KEY" : "\"id\" BIGINT PRIMARY KEY"
        let columns = columns.map { $0.definition(for: dialect) }
        let lines =
            switch kind {
            case .records: [id, Column.integer("version").definition(for: dialect)] + columns
            case .book: [id] + columns
            case .terms: columns + ["PRIMARY KEY (\(dialect.names(self.columns.map(\.name))))"]
            }
        let table = "CREATE TABLE \(dialect.name(name)) (\n\(lines.map { "    \($0)" }.joined(separator: ",\n"))\n)"
        let options = dialect == .sqlite ? " STRICT\(kind == .terms ? ", WITHOUT ROWID" : "")" : ""
        return [table + options]
            + unique.map { index($0, unique: true, for: dialect) }
            + indexes.map { index($0, unique: false, for: dialect) }
    }

    func index(_ columns: [String], unique: Bool, for dialect: Dialect) -> String {
        let index = dialect.name("\(name)_by_\(columns.joined(separator: "_"))")
        return "CREATE \(unique ? "UNIQUE " : "")INDEX \(index) ON \(dialect.name(name)) (\(dialect.names(columns)))"
    }
}
