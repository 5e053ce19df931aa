import CSQLite
import Files
import FoundationEssentials

/// A copy of what a data directory must not lose, as it was at one moment: the database, the server's key, the journal's
/// heads and the receipts of erasures.
struct DirectoryImage {
    let path: String
    /// Paths of its files below the directory.
    private(set) var files: [String] = []

    /// Copies a data directory, in use or not. The heads are read before the database, so that none is ahead of it; the
    /// receipts after it, so that none is missing.
    init(of directory: String, at path: String, withKey: Bool, _ progress: ProgressReport) throws {
        self.path = path
        try DurableFile.makeDirectory(path)
        if let heads = try DurableFile.read(DataFile.journalHeads.path(in: directory)),
            let end = heads.lastIndex(of: 10)
        {
            // The last line may be half written.
            try keep(Array(heads[...end]), as: DataFile.journalHeads.name)
        }
        try copyDatabase(of: directory, progress)
        if withKey, let key = try DurableFile.read(DataFile.serverKey.path(in: directory)) {
            try keep(key, as: DataFile.serverKey.name)
        }
        for name in try ErasureReceipts.names(in: directory) {
            if let receipt = try DurableFile.read("\(directory)/\(name)") { try keep(receipt, as: name) }
        }
    }

    private mutating func keep(_ bytes: [UInt8], as name: String) throws {
        try DurableFile.makeDirectory(DurableFile.directory(of: "\(path)/\(name)"))
        try DurableFile.write(bytes, to: "\(path)/\(name)")
        files.append(name)
    }

    private mutating func copyDatabase(of directory: String, _ progress: ProgressReport) throws {
        let (file, copy) = (DataFile.database.path(in: directory), DataFile.database.path(in: path))
        guard FileManager.default.fileExists(atPath: file) else {
            throw HubFailure(.missing, "\(directory) is not a data directory: it has no \(DataFile.database.name).")
        }
        do throws(EngineFailure) {
            let source = try SQLiteConnection(file, flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX)
            defer { source.close() }
            try source.copy(to: copy, progress: progress)
        } catch {
            let isDamaged = [SQLITE_CORRUPT, SQLITE_NOTADB].contains(error.code)
            throw HubFailure(
                isDamaged ? .damaged : .storage,
                "The database of \(directory) \(isDamaged ? "is damaged" : "could not be copied").", cause: "\(error)")
        }
        files.append(DataFile.database.name)
    }
}
