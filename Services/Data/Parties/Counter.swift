import Hub
import Timekeeping

/// A number that only grows, in a table of one record.
struct Counter: Sendable {
    private static let id = Identifier(rawValue: 1)
    private let table: Table
    private let column: String
    let query: Query

    init(_ table: Table, _ column: String, _ query: Query) {
        (self.table, self.column, self.query) = (table, column, query)
    }

    /// Nil: nothing was counted yet.
    func value(in snapshot: borrowing some Reading & ~Copyable) throws -> Int64? {
        try snapshot.first(query)?.integer(column)
    }

    /// The next number, which nobody got before. It counts with the transaction, or not at all.
    func next(after start: Int64 = 0, in transaction: borrowing Transaction) throws -> Int64 {
        let last = try value(in: transaction)
        let next = (last ?? start) + 1
        if last == nil {
            try transaction.insert(table, id: Self.id, [column: .integer(next)])
        } else {
            try transaction.update(table, Self.id, [column: .integer(next)])
        }
        return next
    }
}
