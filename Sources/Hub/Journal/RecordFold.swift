import MessageModel
import Timekeeping

/// A record as the lines of its journal tell it, up to one of them.
struct RecordFold {
    let table: Table
    let record: Identifier
    /// Nil: it is not there.
    private(set) var values: [String: SQLValue]?
    /// The columns whose value nobody knows any more, because it was sealed with a key that is gone.
    private(set) var erased: Set<String> = []
    /// What the journal keeps of those: `Keyring.remainder`.
    private var remainder: [UInt8]?
    private(set) var version: Int64 = 0
    /// The last line.
    private(set) var sequence: Int64 = 0

    /// Reads the lines up to and with this sequence.
    init(
        of record: Identifier, in table: Table, until sequence: Int64 = .max, from snapshot: borrowing Snapshot
    ) throws(Problem) {
        self.table = table
        self.record = record
        let fillings = snapshot.session.catalogue.fillings[table.name] ?? [:]
        for entry in try snapshot.journal(of: table, record) where entry.sequence <= sequence {
            apply(entry, fillings)
        }
    }

    private mutating func apply(_ entry: JournalEntry, _ fillings: [String: SQLValue]) {
        (version, sequence) = (entry.version, entry.sequence)
        guard let after = entry.after else {
            values = nil
            return
        }
        if entry.before == nil {
            // What an inserted record does not name is null, or what its column was filled with when it was added.
            values = Dictionary(uniqueKeysWithValues: table.columns.map { ($0.name, fillings[$0.name] ?? .null) })
            erased = []
        }
        values?.merge(after) { $1 }
        erased.subtract(after.keys)
        if entry.personal == .erased {
            erased.formUnion(table.columns.lazy.filter(\.personal).map(\.name))
            remainder = entry.sealed ?? remainder
        }
    }

    /// What differs between this and the record as it is; nil: nothing.
    func difference(in snapshot: borrowing Snapshot) throws(Problem) -> String? {
        let dialect = snapshot.session.dialect
        let names = dialect.names(["version"] + table.alphabetical.map(\.name))
        let rows = try snapshot.session.run(
            "compare \(table.name)", "SELECT \(names) FROM \(dialect.name(table.name)) WHERE \"id\" = ?1",
            [SQLValue(record)])
        guard let row = rows.first else { return values == nil ? nil : "the record is missing" }
        guard let values else { return "the record is there, but the journal says that it was deleted" }
        guard try row.integer("version") == version else { return "the record has another version than its journal" }
        let found = zip(table.alphabetical, row.values.dropFirst()).map { ColumnValue(column: $0, value: $1) }
        let wrong = found.first { !erased.contains($0.column.name) && values[$0.column.name] != $0.value }
        if let wrong { return "the record's \(wrong.column.name) is not what its journal says" }
        guard !erased.isEmpty else { return nil }
        return snapshot.session.keyring.remainder(of: record, in: table, found) == remainder
            ? nil : "the record says of an erased person what the erasure did not leave"
    }
}
