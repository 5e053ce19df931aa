import CSQLite

/// A connection to an SQLite file: the only way into the library, together with its statements.
final class SQLiteConnection: EngineConnection {
    let database: OpaquePointer
    private let limit = TimeLimit()
    private let log = LogLength()
    private let damage: Damage

    init(
        _ path: String, flags: Int32, _ fileSystem: String? = nil, _ damage: Damage? = nil
    ) throws(EngineFailure) {
        var database: OpaquePointer?
        let code = sqlite3_open_v2(path, &database, flags, fileSystem)
        guard code == SQLITE_OK, let database else {
            let failure = EngineFailure(database, code, "open")
            sqlite3_close_v2(database)
            throw failure
        }
        self.database = database
        let damage = damage ?? Damage(file: path)
        self.damage = damage
        sqlite3_commit_hook(database, refuseWhenDamaged, Unmanaged.passUnretained(damage).toOpaque())
        sqlite3_extended_result_codes(database, 1)
    }

    var inTransaction: Bool { sqlite3_get_autocommit(database) == 0 }
    var logBytes: Int { log.bytes }

    func hasTable(_ name: String) throws(EngineFailure) -> Bool {
        let statement = try prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1", name: "hasTable")
        defer { statement.reset() }
        try statement.bind([.text(name)])
        return try statement.step() != nil
    }

    func execute(_ sql: String) throws(EngineFailure) {
        let code = sqlite3_exec(database, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw damage.noting(EngineFailure(database, code, sql)) }
    }

    func prepare(_ sql: String, name: String) throws(EngineFailure) -> any EngineStatement {
        try SQLiteStatement(database, sql, name: name, damage)
    }

    func interrupt(at limit: ContinuousClock.Instant?) {
        self.limit.end = limit
        let steps: Int32 = limit == nil ? 0 : 1000
        sqlite3_progress_handler(database, steps, isPastLimit, Unmanaged.passUnretained(self.limit).toOpaque())
    }

    /// Starts to keep `logBytes`.
    func watchLog() {
        sqlite3_wal_hook(database, noteLogLength, Unmanaged.passUnretained(log).toOpaque())
    }

    func checkpoint(_ mode: CheckpointMode) throws(EngineFailure) -> CheckpointResult {
        guard !damage.keepsLog else {
            throw EngineFailure(
                kind: .inputOutput, code: SQLITE_IOERR, extendedCode: sqlite_ioerr_fsync,
                message: "the log is kept until Pavilion is started again, because the disk or the file failed",
                query: "checkpoint")
        }
        let kind =
            switch mode {
            case .passive: SQLITE_CHECKPOINT_PASSIVE
            case .restart: SQLITE_CHECKPOINT_RESTART
            case .truncate: SQLITE_CHECKPOINT_TRUNCATE
            }
        var (frames, copied): (Int32, Int32) = (0, 0)
        let code = sqlite3_wal_checkpoint_v2(database, nil, kind, &frames, &copied)
        // Busy is an answer here: somebody still reads or checkpoints.
        guard code == SQLITE_OK || code & 0xff == SQLITE_BUSY else {
            let failure = EngineFailure(database, code, "checkpoint")
            if code == sqlite_ioerr_fsync { damage.keepLog(failure) }
            throw damage.noting(failure)
        }
        let complete = code == SQLITE_OK && frames == copied
        if complete && mode != .passive { log.bytes = 0 }
        return CheckpointResult(copiedBytes: max(0, Int(copied)) * LogLength.frame, complete: complete)
    }

    /// `close_v2` waits for statements that are still referenced, so the order of their ends does not matter.
    func close() {
        if damage.keepsLog { sqlite_keep_log(database) }
        sqlite3_close_v2(database)
    }
}

/// When a running statement has to stop; the connection's thread alone touches it.
private final class TimeLimit {
    var end: ContinuousClock.Instant?
}

/// The live part of the log after the last commit; the connection's thread alone touches it.
private final class LogLength {
    /// A frame is a page, of SQLite's usual size, and its header.
    static let frame = 4096 + 24
    var bytes = 0
}

private func isPastLimit(_ argument: UnsafeMutableRawPointer?) -> Int32 {
    guard let argument, let end = Unmanaged<TimeLimit>.fromOpaque(argument).takeUnretainedValue().end else { return 0 }
    return ContinuousClock.now >= end ? 1 : 0
}

private func noteLogLength(
    _ argument: UnsafeMutableRawPointer?, _: OpaquePointer?, _: UnsafePointer<CChar>?, _ frames: Int32
) -> Int32 {
    guard let argument else { return SQLITE_OK }
    Unmanaged<LogLength>.fromOpaque(argument).takeUnretainedValue().bytes = Int(frames) * LogLength.frame
    return SQLITE_OK
}

/// The last door before the disk: it turns a commit into a rollback.
private func refuseWhenDamaged(_ argument: UnsafeMutableRawPointer?) -> Int32 {
    guard let argument else { return 0 }
    return Unmanaged<Damage>.fromOpaque(argument).takeUnretainedValue().found == nil ? 0 : 1
}

extension EngineFailure {
    /// SQLite's last error on a connection.
    init(_ database: OpaquePointer?, _ code: Int32, _ query: String) {
        let kind: Kind =
            switch (code & 0xff, code) {
            case (_, sqlite_constraint_unique), (_, sqlite_constraint_primary_key): .duplicate
            case (_, sqlite_constraint_foreign_key): .reference
            case (SQLITE_INTERRUPT, _): .interrupted
            case (SQLITE_BUSY, _): .busy
            case (SQLITE_FULL, _): .full
            case (SQLITE_READONLY, _): .readOnly
            case (SQLITE_CORRUPT, _), (SQLITE_NOTADB, _), (_, sqlite_constraint_commit_hook): .damaged
            case (SQLITE_IOERR, _): .inputOutput
            default: .other
            }
        let message = database.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
        self.init(
            kind: kind, code: code & 0xff, extendedCode: code,
            message: message.map { String(cString: $0) } ?? "unknown", query: query)
    }
}
