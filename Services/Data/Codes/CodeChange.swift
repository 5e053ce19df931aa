import Hub
import Timekeeping

/// One record that a release writes.
enum CodeChange: Sendable {
    case insert(Table, [String: SQLValue])
    case update(Table, Identifier, [String: SQLValue])
    case delete(Table, Identifier)

    /// Writes the values over a record, or a new record when there is none.
    init(_ table: Table, over row: Row?, _ values: [String: SQLValue]) throws {
        self = if let row { .update(table, try row.identifier("id"), values) } else { .insert(table, values) }
    }

    func write(in transaction: borrowing Transaction) throws {
        switch self {
        case .insert(let table, let values): try transaction.insert(table, values)
        case .update(let table, let id, let values): try transaction.update(table, id, values)
        case .delete(let table, let id): try transaction.delete(table, id)
        }
    }
}
