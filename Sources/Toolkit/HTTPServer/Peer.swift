import CMicrohttpd
import Glibc
import NetworkAddresses
import Synchronization
import Timekeeping

/// The other end of one connection, and the moment by which it must have sent, or read, what it is to.
final class Peer: Sendable {
    /// Without a port; empty when it has none.
    let address: String
    /// Whom limits take it for.
    let network: String
    let socket: Int32
    /// Kept for its session, which does not.
    private let credentials: TLSCredentials?
    /// Monotonic nanoseconds; the greatest number: nothing is awaited from it.
    private let deadline = Atomic<UInt64>(.max)

    init(address: String, socket: Int32, _ credentials: TLSCredentials? = nil) {
        (self.address, self.socket, self.credentials) = (address, socket, credentials)
        network = networkOf(address)
    }

    /// - Parameter credentials: what its TLS session is to show.
    convenience init(_ connection: OpaquePointer, _ credentials: TLSCredentials?) {
        self.init(
            address: http_connection_address(connection).map(Self.text) ?? "",
            socket: http_connection_socket(connection), credentials)
        if let session = http_connection_session(connection) { credentials?.use(for: OpaquePointer(session)) }
    }

    func isLate(_ now: UInt64) -> Bool { deadline.load(ordering: .relaxed) < now }

    /// Its next step is due at `moment`.
    func expect(by moment: UInt64) { deadline.store(moment, ordering: .relaxed) }

    /// It is the server's turn.
    func rest() { deadline.store(.max, ordering: .relaxed) }

    /// The system closes the connection when the other end confirms nothing of what it is sent for so long: a telephone
    /// without a network says no farewell.
    func noticeLoss(within nanoseconds: UInt64) {
        var milliseconds = Int32(clamping: nanoseconds / 1_000_000)
        setsockopt(
            socket, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, &milliseconds, socklen_t(MemoryLayout<Int32>.size))
    }

    /// A socket's address without its port; empty when it has none.
    static func text(_ address: UnsafePointer<sockaddr>) -> String {
        let size: Int
        switch Int32(address.pointee.sa_family) {
        case AF_INET: size = MemoryLayout<sockaddr_in>.size
        case AF_INET6: size = MemoryLayout<sockaddr_in6>.size
        default: return ""
        }
        var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let code = getnameinfo(
            address, socklen_t(size), &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST)
        guard code == 0 else { return "" }
        let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // An IPv4 client of a socket that serves both families is the same client.
        return text.hasPrefix("::ffff:") && text.contains(".") ? String(text.dropFirst(7)) : text
    }
}

/// The patience that a server has with peers, in nanoseconds.
struct Patience: Sendable {
    let idle: UInt64
    let header: UInt64
    private let perByte: UInt64

    init(_ configuration: HTTPConfiguration) {
        idle = Self.nanoseconds(configuration.idleTimeout)
        header = Self.nanoseconds(configuration.headerTimeout)
        perByte = 1_000_000_000 / UInt64(max(1, configuration.minimumBodyRate))
    }

    /// How long it may take to move so many bytes of a body, and get the first one moving.
    func transfer(of bytes: Int) -> UInt64 { header + moving(bytes) }

    /// How long it may take to move so many bytes.
    func moving(_ bytes: Int) -> UInt64 { UInt64(bytes) * perByte }

    private static func nanoseconds(_ duration: Duration) -> UInt64 {
        UInt64(max(0, duration.milliseconds)) * 1_000_000
    }
}
