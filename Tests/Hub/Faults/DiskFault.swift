import CSQLite

/// A disk's failure, until it is mended.
struct DiskFault {
    enum Act { case read, write, sync }
    enum File: String { case database = "hub.db", log = "hub.db-wal" }

    let act: Act
    let file: File
    /// What SQLite is told.
    let code: Int32
    /// Strikes only what reaches beyond this byte of the file.
    var beyond = 0

    func strikes(_ act: Act, _ name: String, end: Int) -> Bool {
        self.act == act && file.rawValue == name && end > beyond
    }

    static func full(beyond: Int = 0) -> DiskFault {
        DiskFault(act: .write, file: .log, code: SQLITE_FULL, beyond: beyond)
    }

    static func readOnly(beyond: Int = 0) -> DiskFault {
        DiskFault(act: .write, file: .log, code: SQLITE_READONLY, beyond: beyond)
    }

    static func badWrite(_ file: File = .log, beyond: Int = 0) -> DiskFault {
        DiskFault(act: .write, file: file, code: DiskError.write, beyond: beyond)
    }

    static func badRead(_ file: File = .database) -> DiskFault {
        DiskFault(act: .read, file: file, code: DiskError.read)
    }

    static func badSync(_ file: File = .log) -> DiskFault {
        DiskFault(act: .sync, file: file, code: DiskError.sync)
    }
}

/// SQLite's extended result codes, which are expressions that Swift cannot import.
enum DiskError {
    static let read = SQLITE_IOERR | 1 << 8
    static let write = SQLITE_IOERR | 3 << 8
    static let sync = SQLITE_IOERR | 4 << 8
}
