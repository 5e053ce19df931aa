import Hub
import Threading

/// A statement as it was run.
struct RecordedStatement: Sendable {
    let name: String
    let sql: String
    let parameters: [SQLValue]
}

/// What one sort of a hub's connections ran, transaction by transaction: of the writer what changed something, of readers
/// what they asked.
final class Recorder: Sendable {
    let role: ConnectionRole
    private let transactions = Guarded<[[RecordedStatement]]>([[]])

    init(_ role: ConnectionRole) { self.role = role }

    func add(_ statement: RecordedStatement) { transactions.withLock { $0[$0.count - 1].append(statement) } }
    func commit() { transactions.withLock { $0.append([]) } }
    func rollBack() { transactions.withLock { $0[$0.count - 1] = [] } }

    /// The transactions since the last time, without those that changed nothing.
    func take() -> [[RecordedStatement]] {
        transactions.withLock { transactions in
            defer { transactions = [[]] }
            return transactions.filter { !$0.isEmpty }
        }
    }
}

/// SQLite that records what is done with it.
struct RecordingEngine: Engine {
    let sqlite: SQLiteEngine
    let recorder: Recorder

    var dialect: Dialect { sqlite.dialect }
    var damage: Damage { sqlite.damage }

    func connect(_ role: ConnectionRole) throws(EngineFailure) -> any EngineConnection {
        let connection = try sqlite.connect(role)
        return role == recorder.role ? RecordingConnection(connection, recorder) : connection
    }
}

private final class RecordingConnection: ForwardingConnection {
    let real: any EngineConnection
    private let recorder: Recorder

    init(_ real: any EngineConnection, _ recorder: Recorder) {
        self.real = real
        self.recorder = recorder
    }

    func execute(_ sql: String) throws(EngineFailure) {
        try real.execute(sql)
        if sql == "COMMIT" { recorder.commit() }
        if sql == "ROLLBACK" { recorder.rollBack() }
    }

    func prepare(_ sql: String, name: String) throws(EngineFailure) -> any EngineStatement {
        let statement = try real.prepare(sql, name: name)
        guard statement.isReadOnly == (recorder.role == .reader) else { return statement }
        return RecordingStatement(statement) { [recorder] parameters in
            recorder.add(RecordedStatement(name: name, sql: sql, parameters: parameters))
        }
    }
}

private final class RecordingStatement: ForwardingStatement {
    let real: any EngineStatement
    private let record: ([SQLValue]) -> Void

    init(_ real: any EngineStatement, _ record: @escaping ([SQLValue]) -> Void) {
        self.real = real
        self.record = record
    }

    func bind(_ parameters: [SQLValue]) throws(EngineFailure) {
        try real.bind(parameters)
        record(parameters)
    }
}
