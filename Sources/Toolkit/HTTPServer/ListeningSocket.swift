import Glibc

/// A socket that listens.
struct ListeningSocket: Sendable {
    let handle: Int32
    /// 0 for a Unix socket.
    let port: Int
    /// The Unix socket's file.
    private let file: String?

    init(_ configuration: HTTPConfiguration) throws(HTTPServerFailure) {
        if let file = configuration.file {
            (handle, port, self.file) = (try unixSocket(file), 0, file)
        } else {
            handle = try Self.networkSocket(configuration.host, configuration.port)
            (port, file) = (Self.boundPort(handle), nil)
        }
    }

    private static func networkSocket(_ host: String, _ port: Int) throws(HTTPServerFailure) -> Int32 {
        let address = try Self.address(host, port)
        defer { freeaddrinfo(address) }
        let handle = socket(
            address.pointee.ai_family, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var on: Int32 = 1
        guard handle >= 0,
            setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size)) == 0,
            bind(handle, address.pointee.ai_addr, address.pointee.ai_addrlen) == 0, listen(handle, SOMAXCONN) == 0
        else {
            let reason = String(cString: strerror(errno))
            if handle >= 0 { Glibc.close(handle) }
            throw HTTPServerFailure(.cannotListen, "listen on \(host) port \(port): \(reason)")
        }
        return handle
    }

    /// Refuses further connections at once; the number stays taken while the acceptor may still use it.
    func refuse() {
        if let file { unlink(file) }
        shutdown(handle, Int32(SHUT_RDWR))
    }

    func close() { Glibc.close(handle) }

    private static func address(_ host: String, _ port: Int) throws(HTTPServerFailure) -> UnsafeMutablePointer<addrinfo>
    {
        var hints = addrinfo()
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var addresses: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &addresses)
        guard code == 0, let addresses else {
            throw HTTPServerFailure(.unknownHost, "look up \(host): \(String(cString: gai_strerror(code)))")
        }
        return addresses
    }

    private static func boundPort(_ handle: Int32) -> Int {
        var storage = sockaddr_storage()
        var count = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(handle, $0, &count) }
            // The port stands at the same place for IPv4 and IPv6.
            return storage.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                Int(UInt16(bigEndian: $0.pointee.sin_port))
            }
        }
    }
}
