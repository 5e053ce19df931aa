import Cryptography
import MessageModel
import Timekeeping

/// One line of the journal, as people read it: who changed what, when, through which operation.
package struct JournalEntry: Sendable {
    /// 1, 2, 3, … over all tables, without a gap.
    package let sequence: Int64
    /// When the transaction began.
    package let at: Instant
    /// Who, through which operation, in which call.
    package let author: Author
    /// The table's name.
    package let table: String
    /// The record's id in its table.
    package let record: Identifier
    /// The record's version after the change; after a deletion, its last one.
    package let version: Int64
    /// Whom the record is about.
    package let subject: Identifier?
    /// The changed columns before; nil: the record was inserted.
    package let before: [String: SQLValue]?
    /// The changed columns after; nil: the record was deleted.
    package let after: [String: SQLValue]?
    /// What became of the personal ones among the values.
    package let personal: Personal

    /// Whether a line's personal values can still be read.
    package enum Personal: Sendable {
        /// There were none.
        case none
        /// They are in `before` and `after`.
        case known
        /// The subject was forgotten, and its values are gone.
        case erased
    }
}

extension Query {
    static let journalOfRecord = Query(
        "hub.journalOfRecord",
        "SELECT \(JournalLine.columns) FROM journal WHERE record = ?1 AND table_name = ?2 ORDER BY id")
    static let journalOfSubject = Query(
        "hub.journalOfSubject",
        "SELECT \(JournalLine.columns) FROM journal WHERE subject = ?1 AND id > ?2 ORDER BY id LIMIT ?3")
}

extension Snapshot {
    /// The history of a record, oldest first.
    package func journal(of table: Table, _ record: Identifier) throws(Problem) -> [JournalEntry] {
        try entries(.journalOfRecord, [SQLValue(record), .text(table.name)])
    }

    /// The history of all records about a subject, oldest first.
    ///
    /// - Parameters:
    ///   - after: the sequence of the last line of the page before; 0: from the beginning.
    ///   - limit: how many lines at most.
    package func journal(
        about subject: Identifier, after: Int64 = 0, limit: Int = 200
    ) throws(Problem) -> [JournalEntry] {
        try entries(.journalOfSubject, [SQLValue(subject), .integer(after), SQLValue(limit)])
    }

    private func entries(_ query: Query, _ parameters: [SQLValue]) throws(Problem) -> [JournalEntry] {
        var entries: [JournalEntry] = []
        for row in try rows(query, parameters) { entries.append(try entry(JournalLine(row))) }
        return entries
    }

    /// The line with its personal values, if they can still be opened.
    func entry(_ line: JournalLine) throws(Problem) -> JournalEntry {
        guard let table = session.catalogue.tables[line.table] else {
            throw .damaged("journal line \(line.sequence) is about a table that is not there: \(line.table)")
        }
        var before = try line.before.map { part throws(Problem) in try values(part, of: table, line) }
        var after = try line.after.map { part throws(Problem) in try values(part, of: table, line) }
        var personal = JournalEntry.Personal.none
        if let sealed = line.sealed {
            personal = .erased
            if let key = try subjectKey(line.subject) {
                guard let opened = key.journal.open(sealed), let pair = personalValues(opened, of: table) else {
                    throw .damaged("what journal line \(line.sequence) has sealed cannot be opened")
                }
                before?.merge(pair.before ?? [:]) { $1 }
                after?.merge(pair.after ?? [:]) { $1 }
                personal = .known
            }
        }
        return JournalEntry(
            sequence: line.sequence, at: line.at, author: line.author, table: line.table, record: line.record,
            version: line.version, subject: line.subject, before: before, after: after, personal: personal)
    }

    private func values(
        _ part: [UInt8], of table: Table, _ line: JournalLine
    ) throws(Problem) -> [String: SQLValue] {
        guard let values = journalValues(part, of: table) else {
            throw .damaged("journal line \(line.sequence) holds no values of table \(table.name)")
        }
        return values
    }
}
