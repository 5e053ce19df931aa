import Glibc

/// A file that is read and written at any place. One thread at a time uses it.
package final class RandomAccessFile {
    let file: Int32
    private let path: String

    /// Takes over an open file.
    init(_ file: Int32, _ path: String) { (self.file, self.path) = (file, path) }

    /// Opens a file that is there.
    package init(reading path: String) throws(FileFailure) {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileFailure("open", path) }
    }

    /// Makes a file that only its owner can read; one of that name is emptied.
    package init(creating path: String) throws(FileFailure) {
        self.path = path
        file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileFailure("open", path) }
    }

    deinit { close(file) }

    /// Its length in bytes.
    package func size() throws(FileFailure) -> Int {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileFailure("fstat", path) }
        return Int(status.st_size)
    }

    /// So many bytes from a place on; fewer when the file ends before.
    package func read(_ count: Int, at offset: Int) throws(FileFailure) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let some = pread(file, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset + filled))
                if some > 0 {
                    filled += some
                } else if some == 0 || errno != EINTR {
                    failed = some < 0
                    return
                }
            }
        }
        guard !failed else { throw FileFailure("read", path) }
        return bytes
    }

    /// Writes all bytes from a place on.
    package func write(_ bytes: [UInt8], at offset: Int) throws(FileFailure) {
        var written = 0
        while written < bytes.count {
            let some = bytes.withUnsafeBytes {
                pwrite(file, $0.baseAddress.map { $0 + written }, $0.count - written, off_t(offset + written))
            }
            if some >= 0 {
                written += some
            } else if errno != EINTR {
                throw FileFailure("write", path)
            }
        }
    }

    /// Returns when everything written is on the disk. The file's name is made durable by `DurableFile.syncDirectory`.
    package func sync() throws(FileFailure) {
        guard fsync(file) == 0 else { throw FileFailure("fsync", path) }
    }
}
