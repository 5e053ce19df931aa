import Cryptography
import Files
import FoundationEssentials

/// One file of the backup folder: blocks, the index of their numbers and BLAKE2b hashes, the manifest as JSON, and a seal,
/// the hash of index and manifest. Whoever knows the seal can prove every byte.
struct BackupPiece {
    let name: String
    let manifest: BackupManifest
    let index: BlockIndex
    /// Identifies this backup's whole content.
    let seal: String
    private let file: RandomAccessFile

    /// Marks the end of a piece, so that one that was cut is seen at once.
    private static let mark = Array("Pavilion backup\n".utf8)
    private static let tailCount = 4 + BlockIndex.hashCount + mark.count

    /// Reads index and manifest; the blocks are proved when they are read.
    init(_ name: String, in folder: String) throws {
        func damaged(_ what: String) -> HubFailure {
            HubFailure(.damaged, "The backup \(name) is damaged: \(what).")
        }
        file = try RandomAccessFile(reading: "\(folder)/\(name)")
        self.name = name
        let size = try file.size()
        let tail = try file.read(Self.tailCount, at: max(0, size - Self.tailCount))
        guard tail.count == Self.tailCount, Array(tail.suffix(Self.mark.count)) == Self.mark else {
            throw damaged("its end is missing")
        }
        let manifestCount = Int(UInt32(bigEndianBytes: tail[..<4]))
        let rest = size - Self.tailCount - manifestCount
        let stored = rest / (Block.size + BlockIndex.entryCount)
        guard rest >= 0, stored * (Block.size + BlockIndex.entryCount) == rest else {
            throw damaged("its length does not fit")
        }
        let table = try file.read(stored * BlockIndex.entryCount + manifestCount, at: stored * Block.size)
        let hash = Sodium.hash(table)
        guard hash == Array(tail[4..<4 + BlockIndex.hashCount]) else { throw damaged("its table of contents") }
        seal = Base64.encodeURL(hash)
        index = BlockIndex(bytes: Array(table[..<(table.count - manifestCount)]))
        manifest = try JSONDecoder().decode(BackupManifest.self, from: Data(table.suffix(manifestCount)))
        guard manifest.format == BackupManifest.format else {
            throw HubFailure(.damaged, "The backup \(name) was made by another version of Pavilion.")
        }
        guard manifest.fits(blocks: index.count) else { throw damaged("its table of contents") }
    }

    /// The bytes of the block at a position of the index, proved.
    func block(_ position: Int, of fileName: String) throws -> [UInt8] {
        let block = try file.read(Block.size, at: position * Block.size)
        guard Sodium.hash(block)[...] == index.hash(position) else {
            throw HubFailure(
                .damaged, "The backup \(name) is damaged: block \(index.number(position)) of \(fileName).")
        }
        return block
    }

    /// Reads every block, also those that a later backup replaces.
    func prove(_ progress: @escaping ProgressReport) throws {
        let tell = counting("blocks of \(name) proved", of: index.count, progress)
        for file in manifest.files {
            for position in manifest.find(file.name)?.positions ?? 0..<0 {
                _ = try block(position, of: file.name)
                tell()
            }
        }
    }

    /// What follows the blocks in a piece.
    static func ending(_ index: BlockIndex, _ manifest: BackupManifest) throws -> [UInt8] {
        let text = try sortedJSON(manifest)
        let table = index.bytes + text
        return table + UInt32(text.count).bigEndianBytes + Sodium.hash(table) + mark
    }
}
