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
    /// - Parameters:
    ///   - directory: where the database is.
    ///   - what: what the failure calls it.
    ///   - progress: told before and after, for the engine proves all in one go.
    init(of directory: String, _ depth: Depth, called what: String, _ progress: ProgressReport) throws(HubFailure) {
        progress("databases proved", 0, 1)
        (journalSequence, records) = try HubFailure.wording("The database of \(what) is damaged.", as: .damaged) {
            let connection = try SQLiteConnection(
                DataFile.database.path(in: directory), flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX)
            defer { connection.close() }
            let finding = try connection.rows("PRAGMA \(depth.rawValue)(1)").first?.first
            guard finding == .text("ok") else {
                throw HubFailure(.damaged, "The database of \(what) is damaged.", cause: finding.map { "\($0)" })
            }
            var records: [String: Int64] = [:]
            for table in try connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'") {
                guard case .text(let name) = table.first else { continue }
                records[name] = try connection.number("SELECT count(*) FROM \(Dialect.sqlite.name(name))")
            }
            return (try connection.number("SELECT coalesce(max(id), 0) FROM journal"), records)
        }
        progress("databases proved", 1, 1)
    }
}

extension SQLiteConnection {
    fileprivate func rows(_ sql: String) throws(EngineFailure) -> [[SQLValue]] {
        let statement = try prepare(sql, name: "check")
        defer { statement.reset() }
        var rows: [[SQLValue]] = []
        while let row = try statement.step() { rows.append(row) }
        return rows
    }

    fileprivate func number(_ sql: String) throws(EngineFailure) -> Int64 {
        guard case .integer(let number) = try rows(sql).first?.first else { return 0 }
        return number
    }
}
