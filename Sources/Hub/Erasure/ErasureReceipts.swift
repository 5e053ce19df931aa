import Cryptography
import Files
import FoundationEssentials
import Timekeeping

/// The receipts of erasures, `erasures/PARTY.json` in a data directory: who is not to come back with an older database.
enum ErasureReceipts {
    private static let directory = DataFile.erasures.name

    /// Their paths below a data directory.
    static func names(in data: String) throws -> [String] {
        try files(in: DataFile.erasures.path(in: data)).map { "\(directory)/\($0)" }
    }

    /// The path of a subject's.
    static func name(_ subject: Identifier) -> String { "\(directory)/\(subject).json" }

    /// Writes one, to the disk; the first one stays.
    static func write(_ erasure: Erasure, to data: String, signedWith key: SigningKey) throws {
        try DurableFile.makeDirectory(DataFile.erasures.path(in: data))
        _ = try DurableFile.create(
            erasure.receipt(signedWith: key), at: "\(data)/\(name(erasure.subject))")
    }

    /// Brings those that stand in later backups; returns in words which of these cannot be read. A receipt never changes,
    /// so the backup that has it first has all of it.
    static func collect(from folder: BackupFolder, after name: String, to data: String) throws -> [String] {
        var unread: [String] = []
        for backup in try folder.backups().drop(while: { $0.name != name }).dropFirst() {
            do {
                let piece = try BackupPiece(backup.name, in: folder.path)
                for file in piece.manifest.files
                where file.name.hasPrefix("\(directory)/") && file.stored == Block.count(file.size) {
                    try Assembly(of: file, from: [piece]).write(below: data)
                }
            } catch let failure as HubFailure {
                unread.append(failure.description)
            }
        }
        return unread
    }

    /// Brings those that stand in a directory.
    static func copy(from source: String, to data: String) throws {
        guard FileManager.default.fileExists(atPath: source) else {
            throw HubFailure(.missing, "There is no directory \(source).")
        }
        try DurableFile.makeDirectory(DataFile.erasures.path(in: data))
        for name in try files(in: source) {
            guard let receipt = try DurableFile.read("\(source)/\(name)") else { continue }
            try DurableFile.write(receipt, to: "\(data)/\(directory)/\(name)")
        }
    }

    private static func files(in path: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }.sorted()
    }
}
