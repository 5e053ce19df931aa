import Logging
import MessageModel
import Threading

/// A connection with its prepared statements, what it may be asked and the keys to what is sealed. One thread at a time
/// uses it; only the snapshot of a reader can be taken away by another.
final class Session {
    let connection: any EngineConnection
    let dialect: Dialect
    let catalogue: Catalogue
    let keyring: Keyring
    /// The registered queries by name.
    private var queries: [String: (query: Query, statement: Statement)] = [:]
    /// The hub's own statements by name, as they were first run.
    private var commands: [String: Statement] = [:]
    private var statements: [Statement] = []
    /// Prepared statements that run at the moment.
    private var running: [any EngineStatement] = []
    /// Of a reader: whether its snapshot was taken away.
    private let isTakenAway: Guarded<Bool>?

    init(
        _ connection: any EngineConnection, _ dialect: Dialect, _ catalogue: Catalogue, _ keyring: Keyring,
        isReader: Bool = false
    ) {
        self.connection = connection
        self.dialect = dialect
        self.catalogue = catalogue
        self.keyring = keyring
        isTakenAway = isReader ? Guarded(false) : nil
        for query in catalogue.queries { self.queries[query.name] = (query, statement(query.name, query.sql)) }
    }

    /// A statement for this session, written with `?1`, `?2`, ….
    func statement(_ name: String, _ sql: String) -> Statement {
        let statement = Statement(name, dialect.query(sql))
        statements.append(statement)
        return statement
    }

    /// Asks a registered query.
    func select(
        _ query: Query, _ parameters: [SQLValue], while visit: (Row) throws(Problem) -> Bool
    ) throws(Problem) {
        guard let known = queries[query.name], known.query == query else {
            throw Problem(.internalError, "unregisteredQuery", cause: query.name)
        }
        try run(known.statement, parameters, while: visit)
    }

    /// Runs a statement of the hub itself and returns its rows.
    /// - Parameter name: what errors call it; another statement has another name.
    @discardableResult
    func run(_ name: String, _ sql: String, _ parameters: [SQLValue]) throws(Problem) -> [Row] {
        if let command = commands[name] { return try run(command, parameters) }
        let command = statement(name, sql)
        commands[name] = command
        return try run(command, parameters)
    }

    /// Runs a statement and returns its rows.
    @discardableResult
    func run(_ statement: Statement, _ parameters: [SQLValue]) throws(Problem) -> [Row] {
        var rows: [Row] = []
        try run(statement, parameters) { row in
            rows.append(row)
            return true
        }
        return rows
    }

    private func run(
        _ statement: Statement, _ parameters: [SQLValue], while visit: (Row) throws(Problem) -> Bool
    ) throws(Problem) {
        let prepared = try engine { () throws(EngineFailure) in
            let prepared = try statement.take(connection)
            running.append(prepared)
            return prepared
        }
        defer {
            alone { _ in
                running.removeAll { $0 === prepared }
                statement.giveBack(prepared)
            }
        }
        try engine { () throws(EngineFailure) in try prepared.bind(parameters) }
        while let values = try engine({ () throws(EngineFailure) in try prepared.step() }) {
            guard try visit(Row(query: statement.name, columns: prepared.columns, values: values)) else { return }
        }
    }

    /// Ends a reader's snapshot from another thread, so that the log can be emptied: what the reader asks from now on is
    /// refused, as late. Waits for a step that runs, which the engine interrupts. A session that is closed has none.
    func takeAway() {
        alone { isTakenAway in
            guard !isTakenAway else { return }
            isTakenAway = true
            running.forEach { $0.reset() }
            do throws(EngineFailure) {
                if connection.inTransaction { try connection.execute("ROLLBACK") }
            } catch {
                // The connection is closed as soon as its reader is done with it.
            }
        }
    }

    /// Ends a transaction without its changes; the engine may have done so already.
    ///
    /// - Parameter event: what the log calls it when that fails.
    func rollBack(_ event: String, log: Log) {
        guard connection.inTransaction else { return }
        do throws(EngineFailure) {
            try connection.execute("ROLLBACK")
        } catch {
            log.error(event, ["cause": error])
        }
    }

    /// Prepares every registered query, so that a mistake in one shows before anybody asks it.
    func prepareQueries() throws(HubFailure) {
        for (query, statement) in queries.values {
            let prepared: any EngineStatement
            do {
                prepared = try statement.take(connection)
            } catch {
                throw HubFailure(.declaration, "Query \(query.name) is wrong.", cause: error.message)
            }
            guard query.isSelection, prepared.isReadOnly else {
                throw HubFailure(.declaration, "Query \(query.name) must be one SELECT.")
            }
            statement.giveBack(prepared)
        }
    }

    func close() {
        alone { isTakenAway in
            isTakenAway = true
            statements.forEach { $0.forget() }
            connection.close()
        }
    }

    private func engine<Result>(_ body: () throws(EngineFailure) -> Result) throws(Problem) -> Result {
        var result: Swift.Result<Result, EngineFailure>?
        alone { isTakenAway in
            if !isTakenAway { result = Swift.Result(catching: body) }
        }
        guard let result else { throw Problem(.busy, "deadline") }
        do { return try result.get() } catch { throw Problem(error) }
    }

    /// Nobody takes the snapshot away meanwhile.
    private func alone(_ body: (inout Bool) -> Void) {
        if let isTakenAway { return isTakenAway.withLock { body(&$0) } }
        var never = false
        body(&never)
    }
}
