import Glibc
import Threading
import Timekeeping

/// The peers of all open connections of one server.
final class Peers: Sendable {
    /// By socket: the system gives no number twice while its connection is open.
    private let open = Guarded<[Int32: Peer]>([:])

    func add(_ peer: Peer) { open.withLock { $0[peer.socket] = peer } }

    /// Called before the connection's socket is closed.
    func remove(_ peer: Peer) { open.withLock { _ = $0.removeValue(forKey: peer.socket) } }

    /// Shuts the connections of those who are late, which the daemon then sees as gone. Returns how many.
    ///
    /// Shutting happens under the lock, so that the number cannot belong to another connection by then.
    func shutLate(now: UInt64) -> Int {
        open.withLock { open in
            let late = open.values.filter { $0.isLate(now) }
            for peer in late {
                shutdown(peer.socket, Int32(SHUT_RDWR))
                peer.rest()
            }
            return late.count
        }
    }
}
