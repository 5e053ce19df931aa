import Glibc

/// Files that grow at their end, a durable piece at a time.
extension DurableFile {
    /// Adds bytes at the end of a file, which is made when it is missing, and returns when they are on the disk. A failure
    /// leaves none of them, so that what is added next does not stand behind a half.
    package static func append(_ bytes: [UInt8], to path: String, mode: mode_t = 0o600) throws(FileFailure) {
        let isNew = access(path, F_OK) != 0
        let file = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, mode)
        guard file >= 0 else { throw FileFailure("open", path) }
        defer { close(file) }
        let length = lseek(file, 0, SEEK_END)
        do throws(FileFailure) {
            guard length >= 0 else { throw FileFailure("lseek", path) }
            try writeAll(bytes, to: file, path)
            guard fsync(file) == 0 else { throw FileFailure("fsync", path) }
        } catch {
            if length >= 0 { ftruncate(file, length) }
            throw error
        }
        if isNew { try syncDirectory(of: path) }
    }

    /// The last bytes of a file, at most `count`; nil when there is no such file.
    package static func readEnd(of path: String, atMost count: Int) throws(FileFailure) -> [UInt8]? {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw FileFailure("open", path)
        }
        defer { close(file) }
        let length = lseek(file, 0, SEEK_END)
        var bytes = [UInt8](repeating: 0, count: max(0, min(count, length)))
        guard length >= 0, pread(file, &bytes, bytes.count, length - bytes.count) == bytes.count else {
            throw FileFailure("read", path)
        }
        return bytes
    }

    /// Removes bytes from the end of a file.
    package static func cut(_ path: String, by count: Int) throws(FileFailure) {
        let file = Glibc.open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileFailure("open", path) }
        defer { close(file) }
        let length = lseek(file, 0, SEEK_END)
        guard length >= count, ftruncate(file, length - count) == 0, fsync(file) == 0 else {
            throw FileFailure("ftruncate", path)
        }
    }
}
