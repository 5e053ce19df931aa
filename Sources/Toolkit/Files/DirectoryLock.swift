import Glibc

/// A lock on a directory, held by one process until it lets go or ends, however it ends.
package final class DirectoryLock: Sendable {
    /// Of the file in the directory that is locked.
    package static let name = "lock"

    private let file: Int32

    /// Takes the lock of `path`, a directory that is made when it is missing. Nil: another process holds it.
    package init?(_ path: String) throws(FileFailure) {
        try DurableFile.makeDirectory(path)
        let name = "\(path)/\(Self.name)"
        let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileFailure("open", name) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let failure = FileFailure("flock", name)
            close(file)
            guard failure.code == EWOULDBLOCK else { throw failure }
            return nil
        }
        self.file = file
    }

    deinit { close(file) }
}
