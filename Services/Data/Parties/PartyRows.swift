import Hub
import Timekeeping

/// One sort of rows that hang on a party: what is read of it, and how it is replaced as a whole.
struct PartyRows {
    let table: Table
    /// The rows of a party with their ids.
    let query: Query
    /// The columns by which two parties have the same.
    private let identity: [String]
    /// The column that says what a row is for; a wanted one may be another value of it. Nil: a row is its value.
    private let purpose: String?

    private init(
        _ name: String, _ table: Table, _ columns: String, identity: String? = nil, purpose: String? = nil
    ) {
        self.table = table
        self.identity = (identity ?? columns).split(separator: ", ").map(String.init)
        self.purpose = purpose
        query = Query("parties.\(name)", "SELECT id, \(columns) FROM \(table.name) WHERE party = ?1 ORDER BY id")
    }

    static let roles = PartyRows("roles", PartyTables.role, "role")
    static let names = PartyRows("names", PartyTables.name, "language, kind, text", purpose: "language")
    static let identifiers = PartyRows("identifiers", PartyTables.identifier, "scheme, value", purpose: "scheme")
    static let addresses = PartyRows(
        "addresses", PartyTables.address, "purpose, lines, city, region, postcode, country", purpose: "purpose")
    static let contactPoints = PartyRows(
        "contactPoints", PartyTables.contactPoint, "kind, value, value_key, state, since", identity: "kind, value_key",
        purpose: "kind")
    static let tags = PartyRows("tags", PartyTables.partyTag, "tag")

    static let all = [roles, names, identifiers, addresses, contactPoints, tags]

    /// The rows of a party and those merged into it.
    func rows(of party: PartyGroup, in snapshot: borrowing Snapshot) throws -> [Row] {
        var rows: [Row] = []
        for member in party.members { rows += try snapshot.rows(query, SQLValue(member)) }
        return rows
    }

    /// Adds rows to a party that has none of them.
    func insert(_ wanted: [[String: SQLValue]], of party: Identifier, in transaction: borrowing Transaction) throws {
        for var row in wanted {
            row["party"] = SQLValue(party)
            try transaction.insert(table, row)
        }
    }

    /// Brings about that these rows stand, whoever of the group has them, and no others. What stands already is not
    /// touched, so that the history tells what changed; what changes stays whose it is, so that a merge can be undone.
    func replace(
        by wanted: [[String: SQLValue]], of party: PartyGroup, in transaction: borrowing Transaction
    ) throws {
        let standing = try rows(of: party, in: transaction.snapshot)
        var others = try standing.filter { row in try !wanted.contains { try row.agrees(with: $0, in: identity) } }
        for row in wanted {
            let same = try standing.filter { try $0.agrees(with: row, in: identity) }
            if try same.contains(where: { try $0.agrees(with: row, in: row.keys) }) { continue }
            if !same.isEmpty {
                for same in same { try transaction.update(table, same.identifier("id"), row) }
            } else if let purpose, let other = try others.firstIndex(where: { try $0.agrees(with: row, in: [purpose]) })
            {
                try transaction.update(table, others.remove(at: other).identifier("id"), row)
            } else {
                try insert([row], of: party.survivor, in: transaction)
            }
        }
        for row in others { try transaction.delete(table, row.identifier("id")) }
    }
}

extension Row {
    fileprivate func agrees(with values: [String: SQLValue], in columns: some Sequence<String>) throws -> Bool {
        try columns.allSatisfy { try value($0) == values[$0] }
    }
}
