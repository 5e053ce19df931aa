import CSQLite

/// What a copied or restored database holds, after it has been proved whole.
package struct ImageCheck: Sendable {
    /// The journal's last entry; 0 when it is empty.
    package let journalSequence: Int64
    /// How many records each table has.
    package let records: [String: Int64]

    /// How much is proved.
    enum Depth: String {
        /// That all pages belong together.
        case quick = "quick_check"
        /// Also that every index holds what its table does.
        case whole = "integrity_check"
    }

    /// Throws `damaged`, with the first finding.
    ///
    /// - Parameter what: what the failure calls the database.
    init(_ path: String, _ depth: Depth, of what: String) throws(BackupFailure) {
        do {
            let connection = try SQLiteConnection(path, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX)
            let session = Session(connection, .sqlite, queries: [])
            defer { session.close() }
            let finding = try session.run("check", "PRAGMA \(depth.rawValue)(1)", []).first?.text(depth.rawValue)
            guard finding == "ok" else {
                throw BackupFailure(.damaged, "The database of \(what) is damaged.", cause: finding)
            }
            func number(_ sql: String) throws -> Int64 { try session.run("count", sql, []).first?.integer("n") ?? 0 }
            journalSequence = try number("SELECT coalesce(max(id), 0) AS n FROM journal")
            let tables = try session.run("tables", "SELECT name FROM sqlite_master WHERE type = 'table'", [])
            records = try Dictionary(
                uniqueKeysWithValues: tables.map { table in
                    let name = try table.text("name")
                    return (name, try number("SELECT count(*) AS n FROM \(Dialect.sqlite.name(name))"))
                })
        } catch let failure as BackupFailure {
            throw failure
        } catch {
            throw BackupFailure(.damaged, "The database of \(what) is damaged.", cause: "\(error)")
        }
    }
}
