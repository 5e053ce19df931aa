import CSQLite
import Glibc

/// SQLite in write-ahead mode: one file, one writer, readers beside it.
package struct SQLiteEngine: Engine {
    private let path: String
    private let fileSystem: String?
    package let damage: Damage

    /// - Parameters:
    ///   - directory: where the database is or will be.
    ///   - fileSystem: the name that a VFS was registered with; nil: SQLite's own.
    package init(directory: String, fileSystem: String? = nil) {
        path = DataFile.database.path(in: directory)
        self.fileSystem = fileSystem
        damage = Damage(file: path)
    }

    package var dialect: Dialect { .sqlite }

    package func connect(_ role: ConnectionRole) throws(EngineFailure) -> any EngineConnection {
        let access = role == .reader ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        let connection = try SQLiteConnection(path, flags: access | SQLITE_OPEN_NOMUTEX, fileSystem, damage)
        if role == .writer { try closeToOthers() }
        for pragma in pragmas(role) { try connection.execute("PRAGMA \(pragma)") }
        if role == .writer { connection.watchLog() }
        return connection
    }

    /// Only the owner reads the database; the log and its index take over the file's mode.
    private func closeToOthers() throws(EngineFailure) {
        guard chmod(path, 0o600) == 0 else {
            throw EngineFailure(
                kind: .inputOutput, code: errno, extendedCode: errno, message: String(cString: strerror(errno)),
                query: "chmod")
        }
    }

    /// Checkpoints are made by the hub alone, and every commit is on the disk before it is answered. Only a reset of
    /// the log waits for others: for readers, and only a moment, because gates wait meanwhile. Readers can meet the
    /// last steps of that reset. Opening waits longer: whoever looks into a database whose program was killed puts its log in
    /// order first, and locks it for that long.
    private func pragmas(_ role: ConnectionRole) -> [String] {
        let common = ["foreign_keys = ON", "temp_store = MEMORY"]
        // What is deleted is overwritten: erased values do not linger in free pages.
        let writing = [
            "busy_timeout = 5000", "journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 0",
            "secure_delete = ON",
        ]
        return switch role {
        case .writer: common + writing + ["busy_timeout = 10", "cache_size = -65536"]
        case .reader: common + ["busy_timeout = 1000"]
        case .checkpointer: common + writing + ["busy_timeout = 0"]
        }
    }
}
