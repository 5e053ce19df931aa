import Files
import Glibc

/// Listens on a Unix socket's file, of mode 0600 from the first moment, in place of one that is there already.
func unixSocket(_ file: String) throws(HTTPServerFailure) -> Int32 {
    let path: SocketPath
    do { path = try SocketPath(file) } catch { throw HTTPServerFailure(.cannotListen, "listen on \(file): \(error)") }
    unlink(file)
    let handle = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
    // Linux gives the file the socket's own mode; changing the file's afterwards would leave it open to all for a moment.
    guard handle >= 0, fchmod(handle, 0o600) == 0, bindUnix(handle, path.text) == 0, listen(handle, SOMAXCONN) == 0
    else {
        let reason = String(cString: strerror(errno))
        if handle >= 0 { close(handle) }
        throw HTTPServerFailure(.cannotListen, "listen on \(file): \(reason)")
    }
    return handle
}

private func bindUnix(_ handle: Int32, _ path: String) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
        errno = ENAMETOOLONG
        return -1
    }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(handle, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
    }
}
