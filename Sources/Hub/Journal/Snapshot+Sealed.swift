import Cryptography
import MessageModel
import Timekeeping

extension Snapshot {
    /// The key that sealed what is about a subject; nil: it is forgotten. Throws `damaged` when it should be there and
    /// is not.
    func subjectKey(_ subject: Identifier?) throws(Problem) -> SubjectKey? {
        guard let subject else { return session.keyring.own }
        guard let row = try first(.subjectKey, SQLValue(subject)) else {
            throw .damaged("the key of subject \(subject) is missing")
        }
        return try row.optionalBytes("key").map { sealed throws(Problem) in try session.keyring.open(sealed) }
    }

    /// Opens what `Transaction.seal` sealed about the same subject for the same purpose; nil: the subject is forgotten.
    /// Throws `damaged` for other bytes.
    package func open(
        _ sealed: [UInt8], about subject: Identifier?, purpose: String
    ) throws(Problem) -> [UInt8]? {
        guard let key = try subjectKey(subject) else { return nil }
        guard let opened = key.secret.open(sealed, purpose: purpose) else { throw .damaged("a sealed \(purpose)") }
        return opened
    }
}

extension Transaction {
    /// The first subject about whom this transaction has written something personal so far.
    package var subject: Identifier? { state.subject }

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
