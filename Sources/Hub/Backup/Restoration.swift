import Files
import FoundationEssentials
import Timekeeping

/// A data directory as a backup kept it, proved.
package struct Restoration: Sendable {
    /// The backup, and those that it stands on, oldest first.
    package let backups: [String]
    /// How many bytes the files have.
    package let bytes: Int
    /// What the database holds.
    package let database: ImageCheck
    /// Later backups that cannot be read, in words: a receipt of an erasure may stand in them.
    package let unread: [String]
    /// Whether the journal's chain was proved: it cannot be when the backup was made without the server's key.
    package let journalIsProved: Bool

    /// Restores into a directory that is missing or empty. It has its name only when everything in it is proved and on the
    /// disk. Receipts of erasures come from all later backups, too, so that nobody who was erased since comes back.
    ///
    /// - Parameters:
    ///   - time: the last backup that was made then or before it; nil: the last of all.
    ///   - verify: proves the journal of a data directory.
    ///   - receipts: a directory with more receipts, that of the lost data directory for example.
    ///   - progress: told after each step.
    package static func restore(
        from folder: String, to directory: String, at time: Instant? = nil, receipts: String? = nil,
        verify: JournalCheck, progress: @escaping ProgressReport = { _, _, _ in }
    ) throws(HubFailure) -> Restoration {
        try HubFailure.wording("\(directory) could not be written.") {
            let files = FileManager.default
            if files.fileExists(atPath: directory), try !files.contentsOfDirectory(atPath: directory).isEmpty {
                throw HubFailure(
                    .inUse, "\(directory) is not empty; a backup is restored into an empty directory only.")
            }
            let unfinished = directory + ".unfinished"
            // The lock is the one of a data directory, so that no server starts in it before all is done.
            guard let lock = try DirectoryLock(unfinished) else {
                throw HubFailure(.inUse, "Another restore is at work in \(unfinished).")
            }
            defer { withExtendedLifetime(lock) {} }
            for name in try files.contentsOfDirectory(atPath: unfinished) where name != DirectoryLock.name {
                try files.removeItem(atPath: "\(unfinished)/\(name)")
            }
            let restoration = try Restoration(
                from: BackupFolder(path: folder), at: time, to: unfinished, verify, progress)
            if let receipts { try ErasureReceipts.copy(from: receipts, to: unfinished) }
            try DurableFile.rename(unfinished, to: directory)
            return restoration
        }
    }

    /// Proves every byte of a backup and of those that it stands on, restores it beside them and keeps nothing of that.
    package static func check(
        _ folder: String, at time: Instant? = nil, verify: JournalCheck,
        progress: @escaping ProgressReport = { _, _, _ in }
    ) throws(HubFailure) -> Restoration {
        try HubFailure.wording("\(folder) could not be checked.") {
            let folder = BackupFolder(path: folder)
            for piece in try folder.chain(to: folder.name(at: time)) { try piece.prove(progress) }
            let lock = try folder.lock()
            defer { withExtendedLifetime(lock) {} }
            let restoration = try Restoration(from: folder, at: time, to: folder.unfinished, verify, progress)
            try folder.clear()
            return restoration
        }
    }

    private init(
        from folder: BackupFolder, at time: Instant?, to directory: String, _ verify: JournalCheck,
        _ progress: @escaping ProgressReport
    ) throws {
        let chain = try folder.chain(to: folder.name(at: time))
        let last = chain[chain.count - 1]
        let blocks = last.manifest.files.reduce(0) { $0 + Block.count($1.size) }
        let tell = counting("blocks put together", of: blocks, progress)
        for file in last.manifest.files { try Assembly(of: file, from: chain).write(below: directory, tell) }
        backups = chain.map(\.name)
        bytes = last.manifest.files.reduce(0) { $0 + $1.size }
        unread = try ErasureReceipts.collect(from: folder, after: last.name, to: directory)
        database = try ImageCheck(of: directory, .whole, called: last.name, progress)
        journalIsProved = try proveJournal(in: directory, of: last.name, verify, progress)
    }
}
