import MessageModel
import Threading
import Timekeeping

/// The end of the journal where lines are added. The writer's thread alone touches it, except for `committed`.
final class JournalWriter {
    let keys: SubjectKeys
    /// The last line that is on the disk.
    let committed: Guarded<JournalTip>
    private var tip: JournalTip

    init(tip: JournalTip, keyring: Keyring) {
        keys = SubjectKeys(keyring)
        committed = Guarded(tip)
        self.tip = tip
    }

    /// Chains a line to the one before it and writes it.
    func append(
        in state: TransactionState, _ table: String, _ record: Identifier, version: Int64, subject: Identifier?,
        before: [UInt8]? = nil, after: [UInt8]? = nil, sealed: [UInt8]? = nil
    ) throws(Problem) {
        let line = JournalLine(
            sequence: tip.sequence + 1, at: state.now, author: state.author, table: table, record: record,
            version: version, subject: subject, before: before, after: after, sealed: sealed)
        let hash = line.hash(after: tip.hash)
        try state.require(
            "journal",
            """
            INSERT INTO journal
            (id, at, who, operation, trace, table_name, record, version, subject, before, after, sealed, hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """,
            [
                .integer(line.sequence), SQLValue(line.at), .text(line.author.who), .text(line.author.operation),
                .text(line.author.trace), .text(table), SQLValue(record), .integer(version), SQLValue(subject),
                SQLValue(before), SQLValue(after), SQLValue(sealed), .bytes(hash),
            ])
        tip = JournalTip(sequence: line.sequence, hash: hash)
    }

    /// The batch is on the disk.
    func commit() {
        committed.withLock { $0 = tip }
        keys.commit()
    }

    /// Nothing of the batch stays: the next line follows the last committed one.
    func rollBack() {
        tip = committed.withLock { $0 }
        keys.rollBack()
    }
}
