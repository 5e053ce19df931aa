import Hub
import Timekeeping

/// One sort of rows that hang on a party: what is read of it, and how it is replaced as a whole.
struct PartyRows {
    let table: Table
    /// The rows of a party with their ids.
    let query: Query

    private init(_ name: String, _ table: Table, _ columns: String) {
        self.table = table
        query = Query("parties.\(name)", "SELECT id, \(columns) FROM \(table.name) WHERE party = ?1 ORDER BY id")
    }

    static let roles = PartyRows("roles", PartyTables.role, "role")
    static let names = PartyRows("names", PartyTables.name, "language, kind, text")
    static let identifiers = PartyRows("identifiers", PartyTables.identifier, "scheme, value")
    static let addresses = PartyRows(
        "addresses", PartyTables.address, "purpose, lines, city, region, postcode, country")
    static let contactPoints = PartyRows(
        "contactPoints", PartyTables.contactPoint, "kind, value, value_key, state, since")
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
    /// touched, so that the history tells what changed.
    func replace(
        by wanted: [[String: SQLValue]], of party: PartyGroup, in transaction: borrowing Transaction
    ) throws {
        var others = try rows(of: party, in: transaction.snapshot)
        var missing: [[String: SQLValue]] = []
        for row in wanted {
            let count = others.count
            try others.removeAll { standing in try row.allSatisfy { try standing.value($0.key) == $0.value } }
            if others.count == count { missing.append(row) }
        }
        for row in others { try transaction.delete(table, row.identifier("id")) }
        try insert(missing, of: party.survivor, in: transaction)
    }
}
