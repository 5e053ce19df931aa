import Cryptography
import Hub
import MessageModel
import Messages
import Timekeeping

/// A request that must have one effect however often it comes.
struct Once: Sendable {
    /// Who asks for what: the same key of another principal or operation is another request.
    let scope: String
    let key: String
    /// What was asked: the same key with another body is refused.
    let digest: [UInt8]
}

/// Replies kept with the change that they answer, sealed, so that a repeat gets the same reply (P2).
struct StoredAnswers: Sendable {
    /// How long a reply is kept at least (DESIGN §3).
    private static let lifetime = Duration.seconds(7 * 24 * 3600)
    private static let purpose = "stored answer"

    private static let table = Table(
        "answer",
        [
            .text("scope"), .text("idempotency_key"), .bytes("digest"), .bytes("reply"), .instant("expires"),
            .integer("subject", optional: true),
        ],
        unique: [["scope", "idempotency_key"]], indexes: [["expires"], ["subject"]], journaled: false,
        subject: .column("subject"))
    private static let find = Query(
        "answer.find", "SELECT digest, reply, subject FROM answer WHERE scope = ?1 AND idempotency_key = ?2")
    private static let expired = Query(
        "answer.expired", "SELECT id FROM answer WHERE expires < ?1 ORDER BY expires LIMIT 2")

    static let module = DataModule(
        name: "channel", migrations: [.create(table)], queries: [find, expired])

    /// The reply that an earlier run of the same request gave. Nil: there was none.
    /// Throws `keyReused` when the key came with another body.
    func find(_ once: Once, _ type: RecordType, in snapshot: borrowing Snapshot) throws -> Record? {
        guard let row = try snapshot.first(Self.find, .text(once.scope), .text(once.key)) else { return nil }
        guard Sodium.equal(try row.bytes("digest"), once.digest) else { throw Problem(.invalid, "keyReused") }
        let subject = try row.optionalIdentifier("subject")
        // An answer about a forgotten subject was deleted with its key; nobody repeats what was done for it.
        guard let reply = try snapshot.open(row.bytes("reply"), about: subject, purpose: Self.purpose) else {
            throw Problem(.notFound, "notFound")
        }
        return try Record(stored: reply, as: type, in: "a stored answer")
    }

    /// Keeps a reply, sealed with the key of whom the transaction is about, and drops two that are past their time, so
    /// that the table cannot outgrow a week's requests.
    func keep(_ reply: some Message, for once: Once, in transaction: borrowing Transaction) throws {
        for row in try transaction.snapshot.rows(Self.expired, SQLValue(transaction.now)) {
            try transaction.delete(Self.table, row.identifier("id"))
        }
        let subject = try transaction.subject()
        let sealed = try transaction.seal(JSONCodec.encode(reply.record), about: subject, purpose: Self.purpose)
        _ = try transaction.insert(
            Self.table,
            [
                "scope": .text(once.scope), "idempotency_key": .text(once.key), "digest": .bytes(once.digest),
                "reply": .bytes(sealed), "expires": SQLValue(transaction.now + Self.lifetime),
                "subject": SQLValue(subject),
            ])
    }
}
