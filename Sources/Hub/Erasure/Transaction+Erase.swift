import MessageModel
import Timekeeping

extension Transaction {
    /// Forgets subjects for good (`forget`) and puts on record that it was done. After the commit a receipt of each is on
    /// the disk, and the log, which still has the values, is emptied. Call it once for a subject, after its records were
    /// cleared.
    ///
    /// - Parameter account: what is kept: JSON that says nothing of who they were.
    package func erase(_ subjects: [Identifier], account: [UInt8]) throws(Problem) {
        for subject in subjects {
            try forget(subject)
            try state.change(
                "erase", "INSERT INTO erasure (id, at, account) VALUES (?1, ?2, ?3)",
                [SQLValue(subject), SQLValue(now), .bytes(account)])
            state.erasures.append(Erasure(subject: subject, at: now, account: account))
        }
    }
}

extension Snapshot {
    /// How a subject was erased; nil: it was not.
    package func erasure(of subject: Identifier) throws(Problem) -> Erasure? {
        try first(.erasure, SQLValue(subject)).map(Erasure.init)
    }
}
