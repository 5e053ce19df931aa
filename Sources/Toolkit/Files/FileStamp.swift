import Glibc

/// Tells one state of a file from another without reading it; links are followed.
package struct FileStamp: Hashable, Sendable {
    private let inode: UInt
    private let size: Int
    private let times: [Int]

    /// Nil: there is no file, or it cannot be looked at.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        inode = UInt(status.st_ino)
        size = Int(status.st_size)
        times = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }
}
