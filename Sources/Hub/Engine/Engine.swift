/// A database that the hub can stand on: the few things that differ between SQLite and PostgreSQL.
package protocol Engine: Sendable {
    /// The language its statements are written in.
    var dialect: Dialect { get }
    /// What was found broken in its file; once something is, its connections commit nothing.
    var damage: Damage { get }
    /// Opens a connection, which one thread at a time uses.
    func connect(_ role: ConnectionRole) throws(EngineFailure) -> any EngineConnection
}

/// What a connection is for.
package enum ConnectionRole: Sendable {
    case writer, reader, checkpointer
}

/// One connection to the database.
package protocol EngineConnection: AnyObject {
    /// False after the engine has rolled back on its own, as it may after any error.
    var inTransaction: Bool { get }
    /// How many bytes of the write-ahead log were live at this connection's last commit; its file may be longer.
    var logBytes: Int { get }
    /// Whether a table of that name was created.
    func hasTable(_ name: String) throws(EngineFailure) -> Bool
    /// Runs a statement that has no parameters and no answer.
    func execute(_ sql: String) throws(EngineFailure)
    /// - Parameter name: what errors call the statement.
    func prepare(_ sql: String, name: String) throws(EngineFailure) -> any EngineStatement
    /// Statements that run past this time fail as interrupted; nil: no limit.
    func interrupt(at limit: ContinuousClock.Instant?)
    /// Copies the log into the database.
    func checkpoint(_ mode: CheckpointMode) throws(EngineFailure) -> CheckpointResult
    /// Ends the connection; its statements are unusable after.
    func close()
}

/// How much a checkpoint insists.
package enum CheckpointMode: Sendable {
    /// Copies what it can without waiting for anybody.
    case passive
    /// Copies everything, waiting a moment for readers that still need the log: the next commit begins it anew, in place.
    case restart
    /// The same, and the file is cut, so that nothing that was written into it stays.
    case truncate
}

/// What a checkpoint did.
package struct CheckpointResult: Sendable {
    /// Bytes of the log that are now in the database.
    let copiedBytes: Int
    /// Whether nothing is left to copy.
    let complete: Bool
}

/// A prepared statement.
package protocol EngineStatement: AnyObject {
    /// The names of the answer's columns.
    var columns: [String] { get }
    /// Whether it leaves the database as it is.
    var isReadOnly: Bool { get }
    /// Sets all parameters, `?1` first; throws when there are more or fewer than the statement has.
    func bind(_ parameters: [SQLValue]) throws(EngineFailure)
    /// The next row's values; nil at the end.
    func step() throws(EngineFailure) -> [SQLValue]?
    /// Makes it ready to be bound again.
    func reset()
}
