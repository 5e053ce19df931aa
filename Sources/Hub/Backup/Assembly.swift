import Files

/// One file of a data directory, put together from the newest of its blocks in a chain of backups.
struct Assembly {
    private let file: BackupManifest.File
    private let chain: [BackupPiece]

    /// - Parameter file: from the manifest of the chain's last piece.
    init(of file: BackupManifest.File, from chain: [BackupPiece]) {
        self.file = file
        self.chain = chain
    }

    /// Writes it, to the disk. Names the piece that is damaged.
    ///
    /// - Parameter tell: called after each block.
    func write(below directory: String, _ tell: () -> Void = {}) throws {
        let path = "\(directory)/\(file.name)"
        try DurableFile.makeDirectory(DurableFile.directory(of: path))
        let target = try RandomAccessFile(creating: path)
        var missing = [Bool](repeating: true, count: Block.count(file.size))
        for piece in chain.reversed() {
            for position in piece.manifest.find(file.name)?.positions ?? 0..<0 {
                let number = piece.index.number(position)
                guard number < missing.count, missing[number] else { continue }
                let block = try piece.block(position, of: file.name)
                try target.write(Array(block.prefix(file.size - number * Block.size)), at: number * Block.size)
                missing[number] = false
                tell()
            }
        }
        guard let number = missing.firstIndex(of: true) else {
            try target.sync()
            return try DurableFile.syncDirectory(of: path)
        }
        throw HubFailure(
            .damaged, "The backup \(chain[chain.count - 1].name) lacks block \(number) of \(file.name).")
    }
}
