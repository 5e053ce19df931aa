import MessageModel
import Timekeeping

extension Transaction {
    /// Adds a record with version 1; columns that are not named are null. Throws `conflict` with code `duplicate` or
    /// `reference` when a rule of the table refuses it.
    @discardableResult
    package func insert(
        _ table: Table, id: Identifier? = nil, _ values: [String: SQLValue]
    ) throws(Problem) -> Identifier {
        let statements = try statements(for: table)
        let id = id ?? newIdentifier()
        let record = try statements.record(setting: values)
        try state.change(statements.insert, [SQLValue(id), 1] + record)
        try write(statements, id, version: 1, before: nil, after: statements.values(of: record))
        return id
    }

    /// Changes columns of a record and returns its new version; nothing changes when all of them are as given.
    ///
    /// - Parameter version: what the caller has read; another one in the table is `conflict`, `staleVersion`.
    @discardableResult
    package func update(
        _ table: Table, _ id: Identifier, version: Int64? = nil, _ changes: [String: SQLValue]
    ) throws(Problem) -> Int64 {
        let statements = try statements(for: table)
        let (current, old) = try record(statements, id, version: version)
        let new = try statements.record(old, setting: changes)
        let changed = old.indices.filter { old[$0] != new[$0] }
        guard !changed.isEmpty else { return current }
        try state.change(
            statements.update(changed), [SQLValue(id), .integer(current + 1)] + changed.map { new[$0] })
        try write(
            statements, id, version: current + 1, before: statements.values(changed, of: old),
            after: statements.values(changed, of: new))
        return current + 1
    }

    /// Removes a record; the journal keeps what it was. Throws `conflict`, `reference` while another one points to it.
    package func delete(_ table: Table, _ id: Identifier, version: Int64? = nil) throws(Problem) {
        let statements = try statements(for: table)
        let (current, old) = try record(statements, id, version: version)
        try state.change(statements.delete, [SQLValue(id)])
        try write(statements, id, version: current, before: statements.values(of: old), after: nil)
    }

    /// A table that no module created, or one declared with another rule for the journal, is a mistake in the program.
    private func statements(for table: Table) throws(Problem) -> RecordStatements {
        guard let known = state.records[table.name], known.table.versioned, known.table.journaled == table.journaled
        else { throw Problem(.internalError, "unknownTable", cause: table.name) }
        return known
    }

    private func record(
        _ statements: RecordStatements, _ id: Identifier, version: Int64?
    ) throws(Problem) -> (version: Int64, values: [SQLValue]) {
        let table = statements.table.name
        guard let row = try state.session.run(statements.read, [SQLValue(id)]).first else {
            throw Problem(.notFound, "notFound", parameters: ["table": table])
        }
        let current = try row.integer("version")
        guard version == nil || version == current else {
            throw Problem(.conflict, "staleVersion", parameters: ["table": table])
        }
        return (current, Array(row.values.dropFirst()))
    }

    /// The journal's line, in the same transaction.
    private func write(
        _ statements: RecordStatements, _ id: Identifier, version: Int64, before: [ColumnValue]?, after: [ColumnValue]?
    ) throws(Problem) {
        let table = statements.table
        guard table.journaled else { return }
        try state.change(
            "journal",
            """
            INSERT INTO journal (id, at, who, operation, trace, table_name, record, version, before, after)
            VALUES ((SELECT coalesce(max(id), 0) + 1 FROM journal), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            [
                SQLValue(now), .text(author.who), .text(author.operation), .text(author.trace), .text(table.name),
                SQLValue(id), .integer(version), SQLValue(before.map(journalValues)),
                SQLValue(after.map(journalValues)),
            ])
    }
}
