import MessageModel
import Timekeeping

/// One line of the journal: who changed what, when, through which operation.
package struct JournalEntry: Sendable {
    /// 1, 2, 3, … over all tables, without a gap.
    package let sequence: Int64
    /// When the transaction began.
    package let at: Instant
    /// Who, through which operation, in which call.
    package let author: Author
    /// The record's id in its table.
    package let record: Identifier
    /// The record's version after the change; after a deletion, its last one.
    package let version: Int64
    /// JSON object of the changed columns before; nil: the record was inserted.
    package let before: [UInt8]?
    /// JSON object of the changed columns after; nil: the record was deleted.
    package let after: [UInt8]?
}

extension Query {
    static let journalOfRecord = Query(
        "hub.journalOfRecord",
        """
        SELECT id, at, who, operation, trace, record, version, before, after FROM journal
        WHERE table_name = ?1 AND record = ?2 ORDER BY id
        """)
}

extension Reading where Self: ~Copyable {
    /// The history of a record, oldest first.
    package func journal(of table: Table, _ record: Identifier) throws(Problem) -> [JournalEntry] {
        var entries: [JournalEntry] = []
        try each(.journalOfRecord, [.text(table.name), SQLValue(record)]) { row throws(Problem) in
            entries.append(try JournalEntry(row))
        }
        return entries
    }
}

extension JournalEntry {
    fileprivate init(_ row: Row) throws(Problem) {
        sequence = try row.integer("id")
        at = try row.instant("at")
        author = Author(
            who: try row.text("who"), operation: try row.text("operation"), trace: try row.text("trace"))
        record = try row.identifier("record")
        version = try row.integer("version")
        before = try row.optionalBytes("before")
        after = try row.optionalBytes("after")
    }
}
