import Glibc
import NetworkAddresses
import Threading
import Timekeeping

/// The peers of all open connections of one server.
final class Peers: Sendable {
    private struct State {
        /// By socket: the system gives no number twice while its connection is open.
        var open: [Int32: Peer] = [:]
        /// The networks of those that were let in, and that the daemon has not begun with: it does so on another thread.
        var coming: [Int32: String] = [:]
        /// How many of both are from one network.
        var counts: [String: Int] = [:]

        mutating func count(out network: String) {
            let left = counts[network, default: 1] - 1
            counts[network] = left > 0 ? left : nil
        }
    }

    private let state = Guarded(State())
    private let limit: Int
    private let venueLimit: Int
    private let crowds: Crowds

    /// How many connections one network may have, and one of a venue. A proxy that is trusted may have all.
    init(_ configuration: HTTPConfiguration) {
        limit = configuration.perAddressConnectionLimit
        venueLimit = max(limit, configuration.connectionLimit / 4 * 3)
        crowds = Crowds(configuration)
    }

    /// Lets in a connection that has just come on a socket, and counts it from now on. False: its network has as many as it
    /// may.
    func admit(_ socket: Int32, from address: String) -> Bool {
        let network = networkOf(address)
        let most = most(from: address)
        return state.withLock { state in
            // One that the daemon closed before it began has left its number to this one.
            if let gone = state.coming.removeValue(forKey: socket) { state.count(out: gone) }
            guard state.counts[network, default: 0] < most else { return false }
            state.coming[socket] = network
            state.counts[network, default: 0] += 1
            return true
        }
    }

    private func most(from address: String) -> Int {
        switch crowds.crowd(behind: address) {
        case .network: limit
        case .venue: venueLimit
        case .proxy: .max
        }
    }

    /// The daemon does not take a connection that was let in.
    func dismiss(_ socket: Int32) {
        state.withLock { state in
            if let network = state.coming.removeValue(forKey: socket) { state.count(out: network) }
        }
    }

    /// Of all networks.
    var count: Int { state.withLock { $0.open.count + $0.coming.count } }

    /// The daemon begins with one that was let in.
    func add(_ peer: Peer) {
        state.withLock { state in
            state.open[peer.socket] = peer
            if let network = state.coming.removeValue(forKey: peer.socket) { state.count(out: network) }
            state.counts[peer.network, default: 0] += 1
        }
    }

    /// Called before the connection's socket is closed.
    func remove(_ peer: Peer) {
        state.withLock { state in
            state.open[peer.socket] = nil
            state.count(out: peer.network)
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
