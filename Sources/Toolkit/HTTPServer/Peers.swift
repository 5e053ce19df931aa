import Glibc
import NetworkAddresses
import Threading
import Timekeeping

/// The peers of all open connections of one server.
final class Peers: Sendable {
    private struct State {
        /// By socket: the system gives no number twice while its connection is open.
        var open: [Int32: Peer] = [:]
        /// How many of them are from one network.
        var counts: [String: Int] = [:]
    }

    private let state = Guarded(State())
    private let limit: Int
    private let venueLimit: Int
    private let venues: [AddressBlock]

    /// How many connections one network may have, and one of a venue.
    init(_ configuration: HTTPConfiguration) {
        limit = configuration.perAddressConnectionLimit
        venueLimit = max(limit, configuration.connectionLimit / 4 * 3)
        venues = configuration.venueNetworks
    }

    /// Whether a further connection from an address may come. Threads that ask at the same time may let one more in each.
    func hasRoom(for address: String) -> Bool {
        let network = networkOf(address)
        let limit = venues.contain(address) ? venueLimit : limit
        return state.withLock { $0.counts[network, default: 0] < limit }
    }

    /// Of all networks.
    var count: Int { state.withLock { $0.open.count } }

    func add(_ peer: Peer) {
        state.withLock { state in
            state.open[peer.socket] = peer
            state.counts[peer.network, default: 0] += 1
        }
    }

    /// Called before the connection's socket is closed.
    func remove(_ peer: Peer) {
        state.withLock { state in
            state.open[peer.socket] = nil
            let left = state.counts[peer.network, default: 1] - 1
            state.counts[peer.network] = left > 0 ? left : nil
        }
    }

    /// Shuts the connections of those who are late, which the daemon then sees as gone. Returns how many.
    ///
    /// Shutting happens under the lock, so that the number cannot belong to another connection by then.
    func shutLate(now: UInt64) -> Int {
        state.withLock { state in
            let late = state.open.values.filter { $0.isLate(now) }
            for peer in late {
                shutdown(peer.socket, Int32(SHUT_RDWR))
                peer.rest()
            }
            return late.count
        }
    }
}
