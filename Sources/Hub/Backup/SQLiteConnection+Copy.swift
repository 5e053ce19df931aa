import CSQLite

extension SQLiteConnection {
    /// Pages between two tellings of progress: 4 MB.
    static let copiedAtOnce: Int32 = 1024

    /// Copies the database as it is at one moment into a new file. Others go on reading and writing meanwhile: the copy is
    /// one read transaction, and only the emptying of the log waits for its end. The file is worthless until this returns,
    /// so it is not made durable.
    func copy(to path: String, progress: ProgressReport) throws(EngineFailure) {
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let target = try SQLiteConnection(path, flags: flags)
        defer { target.close() }
        try execute("PRAGMA busy_timeout = 5000")
        try target.execute("PRAGMA synchronous = OFF")
        try target.execute("PRAGMA journal_mode = OFF")
        // Held over all steps: else the copy would begin anew whenever somebody has written between two.
        try execute("BEGIN; SELECT 1 FROM sqlite_master")
        defer { sqlite3_exec(database, "ROLLBACK", nil, nil, nil) }
        guard let copying = sqlite3_backup_init(target.database, "main", database, "main") else {
            throw EngineFailure(target.database, sqlite3_errcode(target.database), "copy")
        }
        var code = SQLITE_OK
        while code == SQLITE_OK {
            code = sqlite3_backup_step(copying, Self.copiedAtOnce)
            let all = Int(sqlite3_backup_pagecount(copying))
            progress("pages copied", all - Int(sqlite3_backup_remaining(copying)), all)
        }
        sqlite3_backup_finish(copying)
        guard code == SQLITE_DONE else { throw EngineFailure(target.database, code, "copy") }
    }
}
