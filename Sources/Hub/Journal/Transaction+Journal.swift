import Cryptography
import MessageModel
import Timekeeping

extension Transaction {
    /// The line that a change leaves, in the same transaction: what is personal sealed, the rest in clear. Of a subject
    /// that is forgotten nothing is sealed; a code in its place tells what is left in the record.
    ///
    /// - Parameters:
    ///   - record: all its values after the change, before it when it was deleted.
    ///   - before: what changed, as it was; like `after` not asked for when the table has no journal.
    func journal(
        _ statements: RecordStatements, _ id: Identifier, _ record: [SQLValue], version: Int64,
        before: @autoclosure () -> [ColumnValue]? = nil, after: @autoclosure () -> [ColumnValue]? = nil
    ) throws(Problem) {
        let table = statements.table
        guard table.journaled else { return }
        let (before, after) = (before(), after())
        let subject = statements.subject(of: id, record)
        var sealed: [UInt8]?
        if let personal = personalValues(before: before, after: after) {
            let key = try state.journal.keys.key(of: subject, in: state)
            sealed =
                key?.journal.seal(personal)
                ?? state.session.keyring.remainder(of: id, in: table, statements.values(of: record))
        }
        try state.journal.append(
            in: state, table.name, id, version: version, subject: subject,
            before: journalValues(before, personal: false),
            after: journalValues(after, personal: false), sealed: sealed)
        if state.subject == nil { state.subject = subject }
    }
}
