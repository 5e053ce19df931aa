import Cryptography
import Logging
import Metrics
import TestSupport
import Testing
import Threading

@testable import Hub

/// The statements that the hub makes itself, as it prepares them, in SQLite's language.
final class RecordedStatements: Sendable {
    /// The names by the statements: several may have one.
    private let recorded = Guarded<[String: String]>([:])

    /// What was prepared so far.
    var all: [Query] {
        recorded.withLock { $0.map { Query($0.value, $0.key) } }.sorted { $0.name < $1.name }
    }

    fileprivate func record(_ name: String, _ sql: String) { recorded.withLock { $0[sql] = name } }

    /// What the hub's own statements are tried with: a record that is about a person.
    static let notes = Table("note", [.text("text", personal: true)], subject: .own)

    /// Lets a hub do once whatever changes a record or delivers an event.
    static func ofEverything() async throws -> RecordedStatements {
        let (statements, clock) = (RecordedStatements(), ManualClock())
        let directory = try TemporaryDirectory()
        let hub = try DataHub.open(
            directory.path,
            on: PreparationEngine(real: SQLiteEngine(directory: directory.path), statements: statements),
            modules: [DataModule(name: "notes", migrations: [.create(notes)], queries: [])],
            subscriptions: [Subscription(type: "noted", subscriber: "reader")],
            key: #require(SecretKey(Array(repeating: 0, count: SecretKey.count))), clock: clock.wallClock,
            metrics: MetricRegistry(), log: Log { _ in }, limits: .standard)
        defer { hub.close() }
        let author = Author(who: "staff:1", operation: "test", trace: "trace")
        let noted = try await hub.write(as: author) { transaction in
            let id = try transaction.insert(notes, ["text": "a"])
            try transaction.update(notes, id, ["text": "b"])
            try transaction.delete(notes, id)
            for key in ["1", "2", "3", "4", "4"] {
                try transaction.publish(OutboxEvent(type: "noted", key: key, body: []), about: id)
            }
            let deliveries = try transaction.claim(for: "reader", limit: 4, lease: .seconds(30))
            let outcomes: [Outcome] = [
                .acknowledged, .retry(after: .zero, reason: "later"), .dead(reason: "never"), .dead(reason: "never"),
            ]
            for (delivery, outcome) in zip(deliveries, outcomes) {
                _ = try transaction.settle(delivery.settled(outcome))
            }
            let letters = try transaction.snapshot.deadLetters(limit: 2).map(\.id)
            try transaction.replay(letters[0])
            try transaction.discard(letters[1], because: "wrong")
            try transaction.publish(OutboxEvent(type: "noted", key: "1", body: []), after: .milliseconds(1))
            try transaction.publish(OutboxEvent(type: "noted", key: "5", body: []), about: id)
            return id
        }
        clock.advance(.seconds(60))
        try await hub.write(as: author) { transaction in
            _ = try transaction.claim(for: "reader", limit: 9, lease: .seconds(30))
            _ = try transaction.discardSkipped(of: "reader", before: transaction.now, limit: 1)
            try transaction.forget(noted)
        }
        return statements
    }
}

/// SQLite that tells which statements its connections prepare.
private struct PreparationEngine: Engine {
    let real: SQLiteEngine
    let statements: RecordedStatements

    var dialect: Dialect { real.dialect }
    var damage: Damage { real.damage }

    func connect(_ role: ConnectionRole) throws(EngineFailure) -> any EngineConnection {
        PreparationConnection(try real.connect(role), statements)
    }
}

private final class PreparationConnection: ForwardingConnection {
    let real: any EngineConnection
    private let statements: RecordedStatements

    init(_ real: any EngineConnection, _ statements: RecordedStatements) {
        (self.real, self.statements) = (real, statements)
    }

    func prepare(_ sql: String, name: String) throws(EngineFailure) -> any EngineStatement {
        statements.record(name, sql)
        return try real.prepare(sql, name: name)
    }
}
