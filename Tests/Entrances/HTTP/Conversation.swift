import CLinux
import Glibc

/// Sends bytes to a Unix socket, says that there are no more, and reads all that is answered.
///
/// - Throws: when the other end does not close within five seconds.
func converse(with file: String, _ pieces: some Sequence<ArraySlice<UInt8>>) throws -> [UInt8] {
    let handle = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(handle) }
    var patience = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: file.utf8.prefix($0.count - 1)) }
    let code = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(handle, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
    }
    try hold(code == 0, "no connection: \(errno)")
    for piece in pieces {
        // Who has closed already does not want the rest.
        guard piece.withUnsafeBytes({ send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }) >= 0 else { break }
    }
    var answer: [UInt8] = []
    // The library does not see an end that comes together with the bytes before it, until its patience is over.
    while linux_unread(handle) > 0, try take(from: handle, Int32(MSG_DONTWAIT), &answer) { usleep(50) }
    shutdown(handle, Int32(SHUT_WR))
    while try take(from: handle, 0, &answer) {}
    return answer
}

/// Takes what is there; false at the end.
private func take(from handle: Int32, _ flags: Int32, _ answer: inout [UInt8]) throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = recv(handle, &buffer, buffer.count, flags)
    // A fuzzer's alarm ends a wait that has a limit, and nothing begins it again by itself.
    if count < 0, errno == EINTR || (errno == EAGAIN && flags != 0) { return true }
    let isOver = count >= 0 || errno == ECONNRESET
    try hold(isOver, "no answer and no end behind: \(String(decoding: answer, as: UTF8.self))")
    answer += buffer.prefix(max(0, count))
    return count > 0
}
