/// A connection that stands before another one: what it does not do itself, the other one does.
package protocol ForwardingConnection: EngineConnection {
    /// The other one.
    var real: any EngineConnection { get }
}

extension ForwardingConnection {
    package var inTransaction: Bool { real.inTransaction }
    package var logBytes: Int { real.logBytes }
    package func hasTable(_ name: String) throws(EngineFailure) -> Bool { try real.hasTable(name) }
    package func execute(_ sql: String) throws(EngineFailure) { try real.execute(sql) }
    package func prepare(_ sql: String, name: String) throws(EngineFailure) -> any EngineStatement {
        try real.prepare(sql, name: name)
    }
    package func interrupt(at limit: ContinuousClock.Instant?) { real.interrupt(at: limit) }
    package func checkpoint(_ mode: CheckpointMode) throws(EngineFailure) -> CheckpointResult {
        try real.checkpoint(mode)
    }
    package func close() { real.close() }
}

/// A statement that stands before another one, in the same way.
package protocol ForwardingStatement: EngineStatement {
    /// The other one.
    var real: any EngineStatement { get }
}

extension ForwardingStatement {
    package var columns: [String] { real.columns }
    package var isReadOnly: Bool { real.isReadOnly }
    package func bind(_ parameters: [SQLValue]) throws(EngineFailure) { try real.bind(parameters) }
    package func step() throws(EngineFailure) -> [SQLValue]? { try real.step() }
    package func reset() { real.reset() }
}
