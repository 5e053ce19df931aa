import Threading

@testable import Hub

/// What goes wrong next on the writer's connection, and which step of a reader does not end.
final class Faults: Sendable {
    private let held = Guarded<[String: Mailbox<Void>]>([:])
    private let next = Guarded<[String: [EngineFailure.Kind]]>([:])

    /// The next statement that begins with `word` fails in this way, once for each kind.
    func plan(_ word: String, _ kinds: EngineFailure.Kind...) {
        next.withLock { $0[word, default: []] += kinds }
    }

    /// Readers' steps of this query do not end before `release` is closed.
    func hold(_ query: Query, until release: Mailbox<Void>) { held.withLock { $0[query.name] = release } }

    func wait(_ query: String) { _ = held.withLock { $0[query] }?.take() }

    func strike(_ sql: String) throws(EngineFailure) {
        let kind = next.withLock { next in
            next.keys.first { sql.hasPrefix($0) && next[$0]?.isEmpty == false }.flatMap { next[$0]?.removeFirst() }
        }
        if let kind { throw EngineFailure(kind: kind, code: 0, extendedCode: 0, message: "planned", query: sql) }
    }
}

/// SQLite whose writer fails, and whose readers hang, when a test wants it.
struct FaultyEngine: Engine {
    private let real: SQLiteEngine
    private let faults: Faults

    init(directory: String, faults: Faults, disk: TestDisk?) {
        real = SQLiteEngine(directory: directory, fileSystem: disk?.name)
        self.faults = faults
    }

    var dialect: Dialect { real.dialect }
    var damage: Damage { real.damage }

    func connect(_ role: ConnectionRole) throws(EngineFailure) -> any EngineConnection {
        let connection = try real.connect(role)
        return role == .checkpointer ? connection : FaultyConnection(connection, faults, role)
    }
}

private final class FaultyConnection: ForwardingConnection {
    let real: any EngineConnection
    private let faults: Faults
    private let role: ConnectionRole

    init(_ real: any EngineConnection, _ faults: Faults, _ role: ConnectionRole) {
        (self.real, self.faults, self.role) = (real, faults, role)
    }

    func execute(_ sql: String) throws(EngineFailure) {
        if role == .writer { try faults.strike(sql) }
        try real.execute(sql)
    }

    /// A planned fault of a prepared statement also ends the transaction, as a full disk does.
    func prepare(_ sql: String, name: String) throws(EngineFailure) -> any EngineStatement {
        let statement = try real.prepare(sql, name: name)
        guard role == .writer else { return HangingStatement(statement) { [faults] in faults.wait(name) } }
        return FaultyStatement(statement) { [faults, real] () throws(EngineFailure) in
            do throws(EngineFailure) {
                try faults.strike(name)
            } catch {
                try real.execute("ROLLBACK")
                throw error
            }
        }
    }
}

private final class FaultyStatement: ForwardingStatement {
    let real: any EngineStatement
    private let strike: () throws(EngineFailure) -> Void

    init(_ real: any EngineStatement, _ strike: @escaping () throws(EngineFailure) -> Void) {
        (self.real, self.strike) = (real, strike)
    }

    func bind(_ parameters: [SQLValue]) throws(EngineFailure) {
        try strike()
        try real.bind(parameters)
    }
}

private final class HangingStatement: ForwardingStatement {
    let real: any EngineStatement
    private let wait: () -> Void

    init(_ real: any EngineStatement, _ wait: @escaping () -> Void) { (self.real, self.wait) = (real, wait) }

    func step() throws(EngineFailure) -> [SQLValue]? {
        wait()
        return try real.step()
    }
}
