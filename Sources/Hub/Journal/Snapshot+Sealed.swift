import Cryptography
import MessageModel
import Timekeeping

extension Snapshot {
    /// What is kept of the key that seals what is about a subject.
    func keptKey(of subject: Identifier?) throws(Problem) -> KeptKey {
        guard let subject else { return .key(session.keyring.own) }
        guard let row = try first(.subjectKey, SQLValue(subject)) else { return .none }
        guard let sealed = try row.optionalBytes("key") else { return .forgotten }
        return .key(try session.keyring.open(sealed))
    }

    /// Opens what `Transaction.seal` sealed about the same subject for the same purpose; nil: the subject is forgotten.
    /// Throws `damaged` for other bytes.
    package func open(
        _ sealed: [UInt8], about subject: Identifier?, purpose: String
    ) throws(Problem) -> [UInt8]? {
        let kept = try keptKey(of: subject)
        if case .forgotten = kept { return nil }
        guard case .key(let key) = kept, let opened = key.secret.open(sealed, purpose: purpose) else {
            throw .damaged("a sealed \(purpose) cannot be opened")
        }
        return opened
    }
}

extension Transaction {
    /// Whom this transaction is about: whom `concern` named last, else the first subject of whom it has written a record.
    /// Nil: nobody, or somebody who is forgotten.
    package func subject() throws(Problem) -> Identifier? {
        if case .forgotten = try snapshot.keptKey(of: state.subject) { return nil }
        return state.subject
    }

    /// Says whom this transaction is about, also when it writes nothing: what is kept of its answer goes with them.
    package func concern(_ subject: Identifier) { state.subject = subject }

    /// Seals with the subject's key, or with the hub's when there is no subject. Throws `notFound` when the subject was
    /// forgotten.
    package func seal(
        _ message: [UInt8], about subject: Identifier?, purpose: String
    ) throws(Problem) -> [UInt8] {
        guard let key = try state.journal.keys.key(of: subject, in: state) else {
            throw Problem(.notFound, "notFound", cause: "the subject is forgotten")
        }
        return key.secret.seal(message, purpose: purpose)
    }
}
