import Files
import FoundationEssentials
import Timekeeping

/// A backup that was made: one file of the backup folder.
package struct Backup: Sendable {
    /// The file's name: `TIME.full`, or `TIME.incremental` for what differs from the backup before.
    package let name: String
    /// The journal's last entry at its moment.
    package let journalSequence: Int64
    /// How many blocks of 4096 bytes stand in it, and how many the data directory had.
    package let blocks: (stored: Int, all: Int)
    /// Why it is a full backup although there were earlier ones and none was asked for.
    package let startedAnew: String?

    /// Backs a data directory up, in use or not. The file has its name only when it is whole and on the disk; a damaged
    /// database makes none.
    ///
    /// - Parameters:
    ///   - folder: of the backups; made when it is missing. It needs room for one more copy of the database meanwhile.
    ///   - full: stand on no earlier backup.
    ///   - withKey: keep the server's key, too; without it nobody can open what the database has sealed.
    ///   - verify: proves the journal of a data directory; given, indexes are proved as well as pages.
    ///   - progress: told after each step.
    package static func make(
        of directory: String, in folder: String, full: Bool = false, withKey: Bool = true,
        verify: JournalCheck? = nil, clock: WallClock = .system,
        progress: @escaping ProgressReport = { _, _, _ in }
    ) throws(HubFailure) -> Backup {
        try HubFailure.wording("The backup could not be written to \(folder).") {
            let folder = BackupFolder(path: folder)
            let lock = try folder.lock()
            defer { withExtendedLifetime(lock) {} }
            let image = try DirectoryImage(of: directory, at: folder.unfinished, withKey: withKey, progress)
            let check = try ImageCheck(
                of: image.path, verify == nil ? .quick : .whole, called: directory, progress)
            if let verify { _ = try proveJournal(in: image.path, of: directory, verify, progress) }
            let (chain, startedAnew) = full ? ([], nil) : try chainToGoOnFrom(folder)
            // A clock that went back must not put this backup before its base.
            let last = try folder.backups().last?.time
            let time = max(clock.now(), last.map { $0 + .milliseconds(1) } ?? Instant(milliseconds: 0))
            let unfinished = "\(image.path)/piece"
            var writer = try PieceWriter(unfinished, beyond: chain)
            let manifest = try writer.write(
                image.files, of: image.path, time: time, journalSequence: check.journalSequence,
                progress: progress)
            let name = BackupFolder.name(time, isFull: chain.isEmpty)
            try DurableFile.rename(unfinished, to: "\(folder.path)/\(name)")
            try folder.clear()
            return Backup(name, manifest, startedAnew: startedAnew)
        }
    }

    private init(_ name: String, _ manifest: BackupManifest, startedAnew: String?) {
        self.name = name
        journalSequence = manifest.journalSequence
        blocks = manifest.files.reduce((0, 0)) { ($0.0 + $1.stored, $0.1 + Block.count($1.size)) }
        self.startedAnew = startedAnew
    }

    /// Empty when there is none, or when it is broken: going on from it would be worth nothing.
    private static func chainToGoOnFrom(_ folder: BackupFolder) throws -> ([BackupPiece], startedAnew: String?) {
        guard let last = try folder.backups().last else { return ([], nil) }
        do {
            return (try folder.chain(to: last.name), nil)
        } catch let failure as HubFailure {
            return ([], failure.description)
        }
    }
}
