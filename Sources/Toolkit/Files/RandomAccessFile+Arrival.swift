import Glibc

/// Files that somebody else puts into a directory.
extension RandomAccessFile {
    /// Opens a file to be taken from where it lies. Nil: there is none, or what is there is no file but a link, a directory, a
    /// pipe and so on.
    package convenience init?(arrivedAt path: String) throws(FileFailure) {
        // A pipe would wait for who writes to it.
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if [ENOENT, ELOOP, ENXIO].contains(errno) { return nil }
            throw FileFailure("open", path)
        }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            return nil
        }
        self.init(file, path)
    }

    /// Whether any process of this machine has it open for writing: then the system gives nobody a lease on it (fcntl(2)). Of a
    /// file of somebody else's, and on file systems without leases, nobody knows: false.
    package var isBeingWritten: Bool {
        // Who opens it for writing while the lease is held makes the system send this signal, which would end the process.
        signal(SIGIO, SIG_IGN)
        guard fcntl(file, setLease, F_RDLCK) == 0 else { return errno == EAGAIN }
        _ = fcntl(file, setLease, F_UNLCK)
        return false
    }
}

/// F_SETLEASE of Linux, which the C library tells only with its extensions.
private let setLease: Int32 = 1024
