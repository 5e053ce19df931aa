import Glibc

/// What the file system tells of a file.
package struct FileStatus: Sendable {
    /// In bytes.
    package let size: Int
    /// When it was last written or touched, in seconds since 1970.
    package let modified: Int

    /// Nil: there is no such file.
    package init?(_ path: String) throws(FileFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw FileFailure("lstat", path)
        }
        (size, modified) = (Int(status.st_size), Int(status.st_mtim.tv_sec))
    }

    /// Makes a file as if it were written at this time, in seconds since 1970.
    package static func touch(_ path: String, at seconds: Int) throws(FileFailure) {
        let time = timespec(tv_sec: seconds, tv_nsec: 0)
        guard utimensat(AT_FDCWD, path, [time, time], 0) == 0 else { throw FileFailure("utimensat", path) }
    }
}
