import MessageModel
import Timekeeping

/// Subjects' keys as the writer uses them, each read once. The writer's thread alone touches it.
final class SubjectKeys {
    private let keyring: Keyring
    private var cache: [Identifier: SubjectKey] = [:]
    /// Whose keys the open batch has made or deleted.
    private var touched: [Identifier] = []
    private static let mostCached = 4096

    init(_ keyring: Keyring) { self.keyring = keyring }

    /// The key that seals what is about a subject, made now when it has none yet; nil: the subject is forgotten, and
    /// nothing is sealed about it any more.
    func key(of subject: Identifier?, in state: TransactionState) throws(Problem) -> SubjectKey? {
        guard let subject else { return keyring.own }
        if let key = cache[subject] { return key }
        let key: SubjectKey
        if let row = try Snapshot(session: state.session).first(.subjectKey, SQLValue(subject)) {
            guard let sealed = try row.optionalBytes("key") else { return nil }
            key = try keyring.open(sealed)
        } else {
            let made = try keyring.make()
            key = made.key
            try state.require(
                "make subject key", "INSERT INTO subject_key (id, key) VALUES (?1, ?2)",
                [SQLValue(subject), .bytes(made.sealed)])
            touched.append(subject)
        }
        if cache.count >= Self.mostCached { cache = [:] }
        cache[subject] = key
        return key
    }

    /// Deletes a subject's key for good. False: it was deleted before.
    func forget(_ subject: Identifier, in state: TransactionState) throws(Problem) -> Bool {
        let forgotten = try state.require(
            "forget subject key",
            """
            INSERT INTO subject_key (id, key) VALUES (?1, NULL)
            ON CONFLICT (id) DO UPDATE SET key = NULL WHERE subject_key.key IS NOT NULL RETURNING id
            """,
            [SQLValue(subject)])
        cache[subject] = nil
        touched.append(subject)
        return !forgotten.isEmpty
    }

    func commit() { touched = [] }

    func rollBack() {
        for subject in touched { cache[subject] = nil }
        touched = []
    }
}
