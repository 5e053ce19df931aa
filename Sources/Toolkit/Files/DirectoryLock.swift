import Glibc

/// A lock on a directory, held by one process until it lets go or ends, however it ends.
package final class DirectoryLock: Sendable {
    private let file: Int32

    /// Takes `path/lock`. Throws a failure with `EWOULDBLOCK` when another process holds it.
    package init(_ path: String) throws(FileFailure) {
        let name = "\(path)/lock"
        file = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileFailure("open", name) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let failure = FileFailure("flock", name)
            close(file)
            throw failure
        }
    }

    deinit { close(file) }
}
