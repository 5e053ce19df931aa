import Foundation

/// A TCP socket on 127.0.0.1 for peers that a test plays itself; its calls block. Closed when its last reference goes.
package final class LoopbackSocket: Sendable {
    private let descriptor: Int32

    private init(_ descriptor: Int32) throws {
        guard descriptor >= 0 else { throw systemError() }
        self.descriptor = descriptor
        // A test that hangs in a read would say nothing.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { Glibc.close(descriptor) }

    /// Listens on `port`; 0 is one that the system picks.
    package static func listen(port: UInt16 = 0) throws -> LoopbackSocket {
        let socket = try LoopbackSocket(tcpSocket())
        guard withLoopback(port, { bind(socket.descriptor, $0, $1) }) == 0, Glibc.listen(socket.descriptor, 16) == 0
        else { throw systemError() }
        return socket
    }

    package static func connect(port: UInt16) throws -> LoopbackSocket {
        let socket = try LoopbackSocket(tcpSocket())
        guard withLoopback(port, { Glibc.connect(socket.descriptor, $0, $1) }) == 0 else { throw systemError() }
        return socket
    }

    /// A port for a server that cannot pick one: free now, and outside the range that the system picks from.
    package static func unusedPort() throws -> UInt16 {
        for _ in 0..<100 {
            let port = UInt16.random(in: 20_000..<30_000)
            do { return try listen(port: port).port } catch { continue }
        }
        throw POSIXError(.EADDRINUSE)
    }

    /// The port on this side.
    package var port: UInt16 {
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &size) }
        }
        return UInt16(bigEndian: address.sin_port)
    }

    /// The next connection; nil once `hangUp` was called.
    package func accept() throws -> LoopbackSocket? {
        while true {
            let accepted = Glibc.accept(descriptor, nil, nil)
            if accepted >= 0 { return try LoopbackSocket(accepted) }
            if errno == EINVAL { return nil }
            guard errno == EAGAIN || errno == EINTR else { throw systemError() }
        }
    }

    /// The next line without its end; nil when the other side has hung up or says nothing for 20 seconds.
    package func readLine() -> String? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while recv(descriptor, &byte, 1, 0) == 1 {
            if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
            if byte != UInt8(ascii: "\r") { line.append(byte) }
        }
        return nil
    }

    /// Writes all of a text; false when the other side has hung up.
    @discardableResult
    package func write(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Ends both directions; a call that blocks on another thread returns.
    package func hangUp() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}

private func tcpSocket() -> Int32 { socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0) }

private func withLoopback(_ port: UInt16, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return withUnsafePointer(to: address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
}

private func systemError() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
