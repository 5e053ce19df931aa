import MessageModel
import Timekeeping

/// A column of a record and what it holds.
struct ColumnValue {
    let column: Column
    let value: SQLValue
}

/// The statements that read and change one table's records, each rendered once for the writer's session. A record's values
/// stand in the alphabetical order of its columns.
final class RecordStatements {
    let table: Table
    /// Whose the table is.
    let module: String
    let insert: Statement
    /// The version, then the values.
    let read: Statement
    let delete: Statement
    private let columns: [Column]
    private let positions: [String: Int]
    private let session: Session
    /// By the positions of the columns that they set.
    private var updates: [[Int]: Statement] = [:]

    init(_ table: Table, of module: String, _ session: Session) {
        (self.table, self.module) = (table, module)
        self.session = session
        columns = table.alphabetical
        positions = Dictionary(uniqueKeysWithValues: zip(columns.map(\.name), 0...))
        let (dialect, names) = (session.dialect, columns.map(\.name))
        let name = dialect.name(table.name)
        let places = (1...names.count + 2).map { "?\($0)" }.joined(separator: ", ")
        insert = session.statement(
            "insert \(table.name)",
            "INSERT INTO \(name) (\(dialect.names(["id", "version"] + names))) VALUES (\(places))")
        read = session.statement(
            "read \(table.name)", "SELECT \(dialect.names(["version"] + names)) FROM \(name) WHERE \"id\" = ?1")
        delete = session.statement("delete \(table.name)", "DELETE FROM \(name) WHERE \"id\" = ?1")
    }

    /// Sets the version and the columns at these positions, which are in order.
    func update(_ positions: [Int]) -> Statement {
        if let known = updates[positions] { return known }
        let dialect = session.dialect
        let settings = zip(["version"] + positions.map { columns[$0].name }, 2...).map { name, place in
            "\(dialect.name(name)) = ?\(place)"
        }.joined(separator: ", ")
        let statement = session.statement(
            "update \(table.name)", "UPDATE \(dialect.name(table.name)) SET \(settings) WHERE \"id\" = ?1")
        updates[positions] = statement
        return statement
    }

    /// Columns at these positions, with what a record holds in them.
    func values(_ positions: some Sequence<Int>, of record: [SQLValue]) -> [ColumnValue] {
        positions.map { ColumnValue(column: columns[$0], value: record[$0]) }
    }

    /// All columns, with what a record holds in them.
    func values(of record: [SQLValue]) -> [ColumnValue] { values(columns.indices, of: record) }

    /// The record with these values in place of its own; no record: with null where none is given.
    func record(_ current: [SQLValue]? = nil, setting values: [String: SQLValue]) throws(Problem) -> [SQLValue] {
        var record = current ?? Array(repeating: .null, count: columns.count)
        for (name, value) in values {
            guard let position = positions[name] else {
                throw Problem(.internalError, "unknownColumn", cause: "\(table.name).\(name)")
            }
            record[position] = value
        }
        return record
    }

    /// Whom a record is about.
    func subject(of id: Identifier, _ record: [SQLValue]) -> Identifier? {
        switch table.subject {
        case nil: return nil
        case .own: return id
        case .column(let name):
            guard let position = positions[name], case .integer(let number) = record[position] else { return nil }
            return Identifier(rawValue: number)
        }
    }

    /// What the journal's line of an update says. A record that changes hands says nothing personal of before, because the
    /// new subject's key must not seal the old one's values, and everything personal of after, because the old one's key
    /// may be gone some day.
    func journaled(
        _ changed: [Int], from old: [SQLValue], to new: [SQLValue]
    ) -> (before: [ColumnValue], after: [ColumnValue]) {
        guard case .column(let name) = table.subject, let position = positions[name], changed.contains(position) else {
            return (values(changed, of: old), values(changed, of: new))
        }
        let isChanged = Set(changed)
        return (
            values(changed.filter { !columns[$0].personal }, of: old),
            values(columns.indices.filter { isChanged.contains($0) || columns[$0].personal }, of: new)
        )
    }
}
