import Cryptography
import MessageModel
import Timekeeping

extension Transaction {
    /// The line that a change leaves, in the same transaction: what is personal sealed, the rest in clear.
    func journal(
        _ statements: RecordStatements, _ id: Identifier, version: Int64, subject: Identifier?,
        before: [ColumnValue]? = nil, after: [ColumnValue]? = nil
    ) throws(Problem) {
        let table = statements.table
        guard table.journaled else { return }
        var sealed: [UInt8]?
        if let personal = personalValues(before: before, after: after) {
            sealed = try state.journal.keys.key(of: subject, in: state)?.journal.seal(personal)
        }
        try state.journal.append(
            in: state, table.name, id, version: version, subject: subject,
            before: journalValues(before, personal: false),
            after: journalValues(after, personal: false), sealed: sealed)
        if state.subject == nil { state.subject = subject }
    }
}
