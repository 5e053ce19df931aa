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
        try insert(statements(for: table), id, version: 1, values)
        return id
    }

    /// Adds a record with a version that follows its earlier ones.
    func insert(
        _ statements: RecordStatements, _ id: Identifier, version: Int64, _ values: [String: SQLValue]
    ) throws(Problem) {
        let record = try statements.record(setting: values)
        try change(statements, id, statements.insert, [SQLValue(id), .integer(version)] + record)
        try journal(statements, id, record, version: version, after: statements.values(of: record))
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
        try change(
            statements, id, statements.update(changed), [SQLValue(id), .integer(current + 1)] + changed.map { new[$0] })
        let line = statements.journaled(changed, from: old, to: new)
        try journal(statements, id, new, version: current + 1, before: line.before, after: line.after)
        return current + 1
    }

    /// Removes a record; the journal keeps what it was. Throws `conflict`, `reference` while another one points to it.
    package func delete(_ table: Table, _ id: Identifier, version: Int64? = nil) throws(Problem) {
        let statements = try statements(for: table)
        let (current, old) = try record(statements, id, version: version)
        try change(statements, id, statements.delete, [SQLValue(id)])
        try journal(statements, id, old, version: current, before: statements.values(of: old))
    }

    private func change(
        _ statements: RecordStatements, _ id: Identifier, _ statement: Statement, _ parameters: [SQLValue]
    ) throws(Problem) {
        try state.change(statement, parameters)
        state.changes.add(id, in: statements.module)
    }

    /// A table that no module created, or one declared with another rule for the journal, is a mistake in the program.
    func statements(for table: Table) throws(Problem) -> RecordStatements {
        guard let known = state.tables.records[table.name], known.table.journaled == table.journaled
        else { throw Problem(.internalError, "unknownTable", cause: table.name) }
        return known
    }

    /// A record as it stands, its values in the order of `RecordStatements`.
    func record(
        _ statements: RecordStatements, _ id: Identifier, version: Int64? = nil
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
}
