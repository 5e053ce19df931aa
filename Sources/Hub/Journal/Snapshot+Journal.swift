import Cryptography
import MessageModel
import Timekeeping

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
        let personal = try personal(line, of: table)
        before?.merge(personal.before ?? [:]) { $1 }
        after?.merge(personal.after ?? [:]) { $1 }
        return JournalEntry(
            sequence: line.sequence, at: line.at, author: line.author, table: line.table, record: line.record,
            version: line.version, subject: line.subject, before: before, after: after, sealed: line.sealed,
            personal: personal.state)
    }

    private func personal(
        _ line: JournalLine, of table: Table
    ) throws(Problem) -> (state: JournalEntry.Personal, before: [String: SQLValue]?, after: [String: SQLValue]?) {
        guard line.sealed != nil || table.columns.contains(where: \.personal) else { return (.none, nil, nil) }
        let kept = try keptKey(of: line.subject)
        if case .forgotten = kept { return (.erased, nil, nil) }
        guard let sealed = line.sealed else { return (.none, nil, nil) }
        guard case .key(let key) = kept, let opened = key.journal.open(sealed),
            let values = personalValues(opened, of: table)
        else { throw .damaged("what journal line \(line.sequence) has sealed cannot be opened") }
        return (.known, values.before, values.after)
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
