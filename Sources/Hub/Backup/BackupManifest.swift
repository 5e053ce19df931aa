/// What one backup says about itself: which files the data directory had, and which of their blocks stand here.
struct BackupManifest: Codable, Sendable {
    /// The backup that this one goes on from.
    struct Base: Codable, Sendable {
        let name: String
        let seal: String
    }

    /// A file of the data directory.
    struct File: Codable, Sendable {
        /// Its path below the data directory.
        let name: String
        /// Its length in bytes.
        let size: Int
        /// How many of its blocks stand in this backup.
        let stored: Int
    }

    /// A number that grows when the layout of backups changes.
    let format: Int
    /// RFC 3339.
    let time: String
    /// Nil: a full backup.
    let base: Base?
    /// The journal's last entry; 0 when it is empty.
    let journalSequence: Int64
    let files: [File]

    static let format = 1

    /// A file and where its blocks stand in the piece; nil when the directory had no such file.
    func find(_ name: String) -> (file: File, positions: Range<Int>)? {
        var start = 0
        for file in files {
            if file.name == name { return (file, start..<start + file.stored) }
            start += file.stored
        }
        return nil
    }

    /// Whether it can be the manifest of a piece with so many blocks, and leads neither out of the data directory nor out of
    /// the backup folder.
    func fits(blocks: Int) -> Bool {
        base.map { BackupFolder.time($0.name) != nil } ?? true
            && files.allSatisfy { file in
                file.size >= 0 && file.stored >= 0 && !file.name.hasPrefix("/")
                    && !file.name.split(separator: "/").contains("..")
            } && files.reduce(0) { $0 + $1.stored } == blocks
    }
}

/// Files are cut into blocks, as large as SQLite's usual page.
enum Block {
    static let size = 4096

    /// How many blocks a file of so many bytes has.
    static func count(_ bytes: Int) -> Int { (bytes + size - 1) / size }
}
