import MessageModel
import Timekeeping

extension Transaction {
    /// Adds a record with version 1; columns that are not named are null. Throws `conflict` with code `duplicate` or
    /// `reference` when a rule of the table refuses it.
    @discardableResult
    package func insert(
        _ table: Table, id: Identifier? = nil, _ values: [String: SQLValue]
    ) throws(Problem) -> Identifier {
        let id = id ?? newIdentifier()
        try insert(table, id, version: 1, values)
        return id
    }

    /// Adds a record with a version that follows its earlier ones.
    func insert(
        _ table: Table, _ id: Identifier, version: Int64, _ values: [String: SQLValue]
    ) throws(Problem) {
        let table = try known(table)
        let names = values.keys.sorted()
        let places = (1...names.count + 2).map { "?\($0)" }.joined(separator: ", ")
        try state.change(
            "insert \(table.name)",
            "INSERT INTO \(dialect.name(table.name)) (\(dialect.names(["id", "version"] + names))) VALUES (\(places))",
            [SQLValue(id), .integer(version)] + names.map { values[$0] ?? .null })
        try journal(
            table, id, version: version, subject: table.subject(of: id, values), before: nil, after: values)
    }

    /// Changes columns of a record and returns its new version; nothing changes when all of them are as given.
    ///
    /// - Parameter version: what the caller has read; another one in the table is `conflict`, `staleVersion`.
    @discardableResult
    package func update(
        _ table: Table, _ id: Identifier, version: Int64? = nil, _ changes: [String: SQLValue]
    ) throws(Problem) -> Int64 {
        let table = try known(table)
        let current = try record(table, id, version: version, columns: table.columnsToRead(for: changes).sorted())
        let changed = changes.filter { current.values[$0.key] != $0.value }
        guard !changed.isEmpty else { return current.version }
        let names = changed.keys.sorted()
        let dialect = dialect
        let settings = names.enumerated().map { "\(dialect.name($1)) = ?\($0 + 3)" }.joined(separator: ", ")
        try state.change(
            "update \(table.name)",
            "UPDATE \(dialect.name(table.name)) SET \"version\" = ?2, \(settings) WHERE \"id\" = ?1",
            [SQLValue(id), .integer(current.version + 1)] + names.map { changed[$0] ?? .null })
        let subject = table.subject(of: id, current.values.merging(changed) { $1 })
        let line = table.journaled(changed, from: current.values)
        try journal(
            table, id, version: current.version + 1, subject: subject, before: line.before, after: line.after)
        return current.version + 1
    }

    /// Removes a record; the journal keeps what it was. Throws `conflict`, `reference` while another one points to it.
    package func delete(_ table: Table, _ id: Identifier, version: Int64? = nil) throws(Problem) {
        let table = try known(table)
        let current = try record(table, id, version: version, columns: table.columns.map(\.name))
        try state.change(
            "delete \(table.name)", "DELETE FROM \(dialect.name(table.name)) WHERE \"id\" = ?1", [SQLValue(id)])
        try journal(
            table, id, version: current.version, subject: table.subject(of: id, current.values), before: current.values,
            after: nil)
    }

    /// The table as its module declares it, which says what is personal. One that no module created, or one declared with
    /// another rule for the journal, is a mistake in the program.
    func known(_ table: Table) throws(Problem) -> Table {
        guard let known = state.catalogue.tables[table.name], known.versioned, known.journaled == table.journaled
        else { throw Problem(.internalError, "unknownTable", cause: table.name) }
        return known
    }

    private func record(
        _ table: Table, _ id: Identifier, version: Int64?, columns: [String]
    ) throws(Problem) -> (version: Int64, values: [String: SQLValue]) {
        let rows = try state.session.run(
            "read \(table.name)",
            "SELECT \(dialect.names(["version"] + columns)) FROM \(dialect.name(table.name)) WHERE \"id\" = ?1",
            [SQLValue(id)])
        guard let row = rows.first else { throw Problem(.notFound, "notFound", parameters: ["table": table.name]) }
        let current = try row.integer("version")
        guard version == nil || version == current else {
            throw Problem(.conflict, "staleVersion", parameters: ["table": table.name])
        }
        return (current, Dictionary(uniqueKeysWithValues: zip(columns, row.values.dropFirst())))
    }

    private var dialect: Dialect { state.session.dialect }
}
