import CSQLite

/// A disk's failure, until it is mended.
struct DiskFault {
    enum Act { case read, write, sync }
    enum File: String { case database = "hub.db", log = "hub.db-wal" }

    let act: Act
    let file: File
    /// What SQLite is told.
    let code: Int32

    static let full = DiskFault(act: .write, file: .log, code: SQLITE_FULL)
    static let readOnly = DiskFault(act: .write, file: .log, code: SQLITE_READONLY)

    static func badRead(_ file: File) -> DiskFault { DiskFault(act: .read, file: file, code: DiskError.read) }
    static func badWrite(_ file: File) -> DiskFault { DiskFault(act: .write, file: file, code: DiskError.write) }
    static func badSync(_ file: File) -> DiskFault { DiskFault(act: .sync, file: file, code: DiskError.sync) }
}

/// SQLite's extended result codes, which are expressions that Swift cannot import.
enum DiskError {
    static let read = SQLITE_IOERR | 1 << 8
    static let write = SQLITE_IOERR | 3 << 8
    static let sync = SQLITE_IOERR | 4 << 8
}
