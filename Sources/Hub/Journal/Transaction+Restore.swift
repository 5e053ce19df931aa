import MessageModel
import Timekeeping

extension Transaction {
    /// Brings every record of a subject back to what it was right after a line of the journal: what was deleted since is
    /// inserted again under its id, what was inserted since is deleted, what was changed is changed back. The journal
    /// gets lines for it like for any other change, and versions go on growing.
    ///
    /// - Parameter tables: those with the records, a table after those that it refers to.
    /// - Returns: how many records changed.
    /// - Throws: `conflict`, `erased` when a value is needed that nobody can read any more; `conflict` when another record
    ///   stands in the way: it took a unique value since, or refers to what would have to go.
    @discardableResult
    package func restore(
        _ subject: Identifier, in tables: [Table], to sequence: Int64
    ) throws(Problem) -> Int {
        var changed = 0
        var added: [RecordFold] = []
        for table in tables {
            for row in try snapshot.rows(.journaledRecords, SQLValue(subject), .text(table.name)) {
                let record = try row.identifier("record")
                let then = try RecordFold(of: record, in: known(table), until: sequence, from: snapshot)
                let now = try RecordFold(of: record, in: known(table), from: snapshot)
                guard let values = then.values else {
                    if now.values != nil { added.append(now) }
                    continue
                }
                guard then.erased.isEmpty else { throw Problem(.conflict, "erased") }
                if now.values == nil {
                    try insert(table, record, version: now.version + 1, values)
                    changed += 1
                } else if try update(table, record, values) > now.version {
                    changed += 1
                }
            }
        }
        // What refers goes before what it refers to.
        for record in added.reversed() { try delete(record.table, record.record) }
        return changed + added.count
    }
}
