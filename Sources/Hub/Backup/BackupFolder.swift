import Files
import FoundationEssentials
import Timekeeping

/// A directory of backups: `TIME.full`, and `TIME.incremental` with what differs from the backup before.
struct BackupFolder {
    let path: String

    /// Where a backup or a check works before it has a result; whatever is left there is worthless.
    var unfinished: String { "\(path)/unfinished" }

    /// Takes the folder for one process and clears what an interrupted one left.
    func lock() throws -> DirectoryLock {
        guard let lock = try DirectoryLock(path) else {
            throw HubFailure(.inUse, "Another backup or check is at work in \(path).")
        }
        try clear()
        return lock
    }

    func clear() throws {
        if FileManager.default.fileExists(atPath: unfinished) { try FileManager.default.removeItem(atPath: unfinished) }
    }

    /// The backups, oldest first.
    func backups() throws -> [(name: String, time: Instant)] {
        guard FileManager.default.fileExists(atPath: path) else {
            throw HubFailure(.missing, "There is no directory \(path).")
        }
        return try FileManager.default.contentsOfDirectory(atPath: path)
            .compactMap { name in Self.time(name).map { (name, $0) } }.sorted { $0.1 < $1.1 }
    }

    /// The last backup that was made at this time or before it; nil: the last of all.
    func name(at time: Instant?) throws -> String {
        guard let found = try backups().last(where: { backup in time.map { backup.time <= $0 } ?? true }) else {
            throw HubFailure(.missing, "\(path) holds no backup\(time.map { " of \($0) or before" } ?? "").")
        }
        return found.name
    }

    /// A backup and all that it stands on, oldest first. Names the one that is missing or damaged.
    func chain(to name: String) throws -> [BackupPiece] {
        var chain = [try BackupPiece(name, in: path)]
        while let base = chain[0].manifest.base {
            guard FileManager.default.fileExists(atPath: "\(path)/\(base.name)") else {
                throw HubFailure(.missing, "The backup \(base.name) is missing; \(chain[0].name) stands on it.")
            }
            let piece = try BackupPiece(base.name, in: path)
            guard piece.seal == base.seal else {
                throw HubFailure(.damaged, "The backup \(base.name) is not the one that \(chain[0].name) stands on.")
            }
            chain.insert(piece, at: 0)
        }
        return chain
    }

    static func name(_ time: Instant, isFull: Bool) -> String {
        "\(time)".filter { $0 != ":" } + (isFull ? ".full" : ".incremental")
    }

    /// When a backup of that name was made; nil: it is no backup.
    static func time(_ name: String) -> Instant? {
        guard let end = name.lastIndex(of: "."), [".full", ".incremental"].contains(name[end...]) else { return nil }
        let digits = name[..<end]
        guard let hour = digits.firstIndex(of: "T").map({ digits.index(after: $0) }),
            let minute = digits.index(hour, offsetBy: 2, limitedBy: digits.endIndex),
            let second = digits.index(minute, offsetBy: 2, limitedBy: digits.endIndex)
        else { return nil }
        return Instant("\(digits[..<minute]):\(digits[minute..<second]):\(digits[second...])")
    }
}
