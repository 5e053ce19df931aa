import Glibc
import Threading

/// The bodies of one server that are being written.
final class Downloads: Sendable {
    private struct Open {
        let body: Download
        let isDownload: Bool
        let socket: Int32
    }

    private struct State {
        var open: [UInt64: Open] = [:]
        var latest: UInt64 = 0
        var isClosing = false
        var isShut = false
    }

    private let state = Guarded(State())
    private let limit: Int

    /// - Parameter limit: how many downloads there may be at once.
    init(limit: Int) { self.limit = limit }

    /// Takes in one that goes out on a socket. Nil: there are too many, or the server closes; else a number to leave with.
    func enter(_ body: Download, isDownload: Bool, _ socket: Int32) -> UInt64? {
        state.withLock { state in
            guard !state.isShut, isDownload || !state.isClosing else { return nil }
            guard !isDownload || state.open.values.count(where: \.isDownload) < limit else { return nil }
            state.latest += 1
            state.open[state.latest] = Open(body: body, isDownload: isDownload, socket: socket)
            return state.latest
        }
    }

    /// Its connection has come to the end of it.
    func leave(_ number: UInt64) {
        let left = state.withLock { $0.open.removeValue(forKey: number) }
        left?.body.cut()
    }

    /// Cuts those whose clients have gone, or have said that they send nothing more, which the daemon does not notice while
    /// their connections are suspended. A look at 5,000 takes about a millisecond.
    func cutDeparted() {
        let open = state.withLock { state in Array(state.open.values) }
        var looks = open.map { pollfd(fd: $0.socket, events: Self.departure, revents: 0) }
        guard !looks.isEmpty, poll(&looks, nfds_t(looks.count), 0) > 0 else { return }
        // Of a connection that has ended since, this body has left already: cutting it does nothing.
        for (look, left) in zip(looks, open) where look.revents & Self.departure != 0 { left.body.cut() }
    }

    /// `POLLRDHUP`, which Glibc has for GNU's sources only.
    private static let departure: Int16 = 0x2000

    /// Ends those that rest most of their time, and lets none of them begin.
    func endResting() {
        let bodies = state.withLock { state in
            state.isClosing = true
            return state.open.values.filter { !$0.isDownload }.map(\.body)
        }
        for body in bodies { body.finish() }
    }

    /// Cuts all, and lets none begin: from now on none suspends its connection. Returns how many there were.
    func shut() -> Int {
        let bodies = state.withLock { state in
            state.isShut = true
            return state.open.values.map(\.body)
        }
        for body in bodies { body.cut() }
        return bodies.count
    }
}
