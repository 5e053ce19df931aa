import CSQLite

extension SQLiteConnection {
    /// Copies the database as it is at one moment into a new file. Others go on reading and writing meanwhile: the copy is
    /// one read transaction, and only the emptying of the log waits for its end. The file is worthless until this returns,
    /// so it is not made durable.
    func copy(to path: String) throws(EngineFailure) {
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let target = try SQLiteConnection(path, flags: flags)
        defer { target.close() }
        try execute("PRAGMA busy_timeout = 5000")
        try target.execute("PRAGMA synchronous = OFF")
        try target.execute("PRAGMA journal_mode = OFF")
        guard let copying = sqlite3_backup_init(target.database, "main", database, "main") else {
            throw EngineFailure(target.database, sqlite3_errcode(target.database), "copy")
        }
        let code = sqlite3_backup_step(copying, -1)
        sqlite3_backup_finish(copying)
        guard code == SQLITE_DONE else { throw EngineFailure(target.database, code, "copy") }
    }
}
