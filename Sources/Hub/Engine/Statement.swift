/// A statement of one session, in its engine's language: prepared when it is first run, and kept.
final class Statement {
    let name: String
    private let sql: String
    /// Not in use at the moment: one that runs is out, so a query may ask itself again between its rows.
    private var idle: (any EngineStatement)?

    /// - Parameter name: what errors call it.
    init(_ name: String, _ sql: String) {
        self.name = name
        self.sql = sql
    }

    func take(_ connection: any EngineConnection) throws(EngineFailure) -> any EngineStatement {
        guard let prepared = idle else { return try connection.prepare(sql, name: name) }
        idle = nil
        return prepared
    }

    func giveBack(_ prepared: any EngineStatement) {
        prepared.reset()
        idle = prepared
    }

    /// A connection ends with its last prepared statement.
    func forget() { idle = nil }
}
