import Threading

@testable import Hub

/// What goes wrong next on the writer's connection.
final class Faults: Sendable {
    private let next = Guarded<[String: [EngineFailure.Kind]]>([:])

    /// The next statement that begins with `word` fails in this way, once for each kind.
    func plan(_ word: String, _ kinds: EngineFailure.Kind...) {
        next.withLock { $0[word, default: []] += kinds }
    }

    func strike(_ sql: String) throws(EngineFailure) {
        let kind = next.withLock { next in
            next.keys.first { sql.hasPrefix($0) && next[$0]?.isEmpty == false }.flatMap { next[$0]?.removeFirst() }
        }
        if let kind { throw EngineFailure(kind: kind, code: 0, extendedCode: 0, message: "planned", query: sql) }
    }
}

/// SQLite whose writer fails when a test wants it.
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
        return role == .writer ? FaultyConnection(connection, faults) : connection
    }
}

private final class FaultyConnection: ForwardingConnection {
    let real: any EngineConnection
    private let faults: Faults

    init(_ real: any EngineConnection, _ faults: Faults) { (self.real, self.faults) = (real, faults) }

    func execute(_ sql: String) throws(EngineFailure) {
        try faults.strike(sql)
        try real.execute(sql)
    }

    /// A planned fault of a prepared statement also ends the transaction, as a full disk does.
    func prepare(_ sql: String, name: String) throws(EngineFailure) -> any EngineStatement {
        FaultyStatement(try real.prepare(sql, name: name)) { [faults, real] () throws(EngineFailure) in
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
