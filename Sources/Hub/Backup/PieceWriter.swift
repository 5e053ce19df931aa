import Cryptography
import Files
import Timekeeping

/// Writes a piece: the blocks of a directory's files that a chain of backups does not hold yet.
struct PieceWriter {
    private let piece: RandomAccessFile
    private let chain: [BackupPiece]
    private var index = BlockIndex()

    /// - Parameter chain: oldest first; empty for a full backup.
    init(_ path: String, beyond chain: [BackupPiece]) throws {
        piece = try RandomAccessFile(creating: path)
        self.chain = chain
    }

    /// Writes everything, to the disk.
    /// - Parameters:
    ///   - files: paths below `directory`.
    ///   - progress: told after each block.
    mutating func write(
        _ files: [String], of directory: String, time: Instant, journalSequence: Int64,
        progress: @escaping ProgressReport
    ) throws -> BackupManifest {
        let all = try files.reduce(0) { try $0 + Block.count(RandomAccessFile(reading: "\(directory)/\($1)").size()) }
        let tell = counting("blocks compared", of: all, progress)
        var stored: [BackupManifest.File] = []
        for name in files { stored.append(try write(name, of: directory, tell)) }
        let manifest = BackupManifest(
            format: BackupManifest.format, time: "\(time)",
            base: chain.last.map { BackupManifest.Base(name: $0.name, seal: $0.seal) },
            journalSequence: journalSequence, files: stored)
        try piece.write(BackupPiece.ending(index, manifest), at: index.count * Block.size)
        try piece.sync()
        return manifest
    }

    private mutating func write(
        _ name: String, of directory: String, _ tell: () -> Void
    ) throws -> BackupManifest.File {
        let file = try RandomAccessFile(reading: "\(directory)/\(name)")
        let known = hashes(of: name)
        let (size, before) = (try file.size(), index.count)
        for number in 0..<Block.count(size) {
            var block = try file.read(Block.size, at: number * Block.size)
            tell()
            block += [UInt8](repeating: 0, count: Block.size - block.count)
            let hash = Sodium.hash(block)
            guard number >= known.count || known[number] != hash[...] else { continue }
            try piece.write(block, at: index.count * Block.size)
            index.append(number, hash)
        }
        return BackupManifest.File(name: name, size: size, stored: index.count - before)
    }

    /// What the blocks of a file hash to at the end of the chain.
    private func hashes(of name: String) -> [ArraySlice<UInt8>] {
        var hashes: [ArraySlice<UInt8>] = []
        for piece in chain {
            let (file, positions) =
                piece.manifest.find(name) ?? (BackupManifest.File(name: name, size: 0, stored: 0), 0..<0)
            let count = Block.count(file.size)
            hashes = hashes.prefix(count) + Array(repeating: [], count: max(0, count - hashes.count))
            for position in positions where piece.index.number(position) < count {
                hashes[piece.index.number(position)] = piece.index.hash(position)
            }
        }
        return hashes
    }
}
