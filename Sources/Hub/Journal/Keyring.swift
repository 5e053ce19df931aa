import Cryptography
import MessageModel
import Timekeeping

/// The keys that the hub makes of the server's: for subjects' keys, for what has no subject, for signatures.
struct Keyring: Sendable {
    /// Seals what is about nobody in particular.
    let own: SubjectKey
    /// Signs the journal's heads.
    let heads: SigningKey
    /// Signs receipts of erasures.
    let receipts: SigningKey
    private let keys: SealingKey

    init(_ key: SecretKey) {
        own = SubjectKey(key)
        heads = key.signing("journal heads")
        receipts = key.signing("erasure receipts")
        keys = key.sealing("subject keys")
    }

    /// What the journal keeps of the personal values that are left in a record whose subject is forgotten: a code that
    /// tells them from others, and does not tell them. Null is left out, as a column that is added later is null.
    func remainder(of record: Identifier, in table: Table, _ values: [ColumnValue]) -> [UInt8] {
        let left = journalValues(values.filter { $0.value != .null }, personal: true) ?? []
        return Array(
            own.secret.code("erased record", table.name, "\(record)", String(decoding: left, as: UTF8.self)).utf8)
    }

    /// A new random key, and the bytes that are kept of it.
    func make() throws(Problem) -> (key: SubjectKey, sealed: [UInt8]) {
        let bytes = Sodium.random(SecretKey.count)
        return (try subjectKey(bytes), keys.seal(bytes))
    }

    /// The key that was kept sealed. Throws `damaged` when somebody changed it, or the server's key is another one.
    func open(_ sealed: [UInt8]) throws(Problem) -> SubjectKey {
        guard let bytes = keys.open(sealed) else { throw .damaged("a subject's key cannot be opened") }
        return try subjectKey(bytes)
    }

    private func subjectKey(_ bytes: [UInt8]) throws(Problem) -> SubjectKey {
        guard let key = SecretKey(bytes) else { throw .damaged("a subject's key has a wrong length") }
        return SubjectKey(key)
    }
}

/// What seals one subject's personal values.
struct SubjectKey: Sendable {
    /// For other things than the journal, each with its purpose.
    let secret: SecretKey
    let journal: SealingKey

    init(_ secret: SecretKey) {
        self.secret = secret
        journal = secret.sealing("journal")
    }
}

/// What is kept of a subject's key.
enum KeptKey {
    /// Nothing was ever sealed about it.
    case none
    case key(SubjectKey)
    /// It was deleted, for good.
    case forgotten
}

extension Problem {
    /// The database holds what the hub cannot have written.
    static func damaged(_ cause: String) -> Problem { Problem(.internalError, "damaged", cause: cause) }
}
