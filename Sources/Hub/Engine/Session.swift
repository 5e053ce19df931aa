import MessageModel

/// A connection with its prepared statements, what it may be asked and the keys to what is sealed. One thread at a time uses it.
final class Session {
    let connection: any EngineConnection
    let dialect: Dialect
    let catalogue: Catalogue
    let keyring: Keyring
    /// Statements not in use at the moment: one that runs is out, so a query may ask itself again between its rows.
    private var idle: [String: any EngineStatement] = [:]

    init(_ connection: any EngineConnection, _ dialect: Dialect, _ catalogue: Catalogue, _ keyring: Keyring) {
        self.connection = connection
        self.dialect = dialect
        self.catalogue = catalogue
        self.keyring = keyring
    }

    /// Asks a registered query.
    func select(
        _ query: Query, _ parameters: [SQLValue], while visit: (Row) throws(Problem) -> Bool
    ) throws(Problem) {
        guard catalogue.queries.contains(query) else {
            throw Problem(.internalError, "unregisteredQuery", cause: query.name)
        }
        try run(query.name, query.text(for: dialect), parameters, while: visit)
    }

    /// Runs a statement of the hub itself and returns its rows.
    @discardableResult
    func run(_ name: String, _ sql: String, _ parameters: [SQLValue]) throws(Problem) -> [Row] {
        var rows: [Row] = []
        try run(name, dialect.query(sql), parameters) { row in
            rows.append(row)
            return true
        }
        return rows
    }

    private func run(
        _ name: String, _ sql: String, _ parameters: [SQLValue], while visit: (Row) throws(Problem) -> Bool
    ) throws(Problem) {
        let statement = try engine { () throws(EngineFailure) in
            if let statement = idle.removeValue(forKey: sql) { return statement }
            return try connection.prepare(sql, name: name)
        }
        defer {
            statement.reset()
            idle[sql] = statement
        }
        try engine { () throws(EngineFailure) in try statement.bind(parameters) }
        while let values = try engine({ () throws(EngineFailure) in try statement.step() }) {
            guard try visit(Row(query: name, columns: statement.columns, values: values)) else { return }
        }
    }

    /// Prepares every registered query, so that a mistake in one shows before anybody asks it.
    func prepareQueries() throws(HubFailure) {
        for query in catalogue.queries {
            let sql = query.text(for: dialect)
            let statement: any EngineStatement
            do {
                statement = try connection.prepare(sql, name: query.name)
            } catch {
                throw HubFailure(.declaration, "Query \(query.name) is wrong.", cause: error.message)
            }
            guard query.isSelection, statement.isReadOnly else {
                throw HubFailure(.declaration, "Query \(query.name) must be one SELECT.")
            }
            idle[sql] = statement
        }
    }

    func close() {
        idle = [:]
        connection.close()
    }

    private func engine<Result>(_ body: () throws(EngineFailure) -> Result) throws(Problem) -> Result {
        do { return try body() } catch { throw Problem(error) }
    }
}
