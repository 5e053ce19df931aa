import Glibc
import Threading

/// Takes connections in and hands them to the daemon. If the daemon's threads listened themselves, each connection would wake
/// all of them.
struct Acceptor: Sendable {
    private let thread: WorkerThread

    /// - Parameter limit: further connections wait until others have ended.
    init(_ listener: ListeningSocket, _ daemon: Daemon, _ server: ServerContext, limit: Int) {
        let peers = server.peers
        thread = WorkerThread(name: "http-accept") {
            while waitForOne(listener.handle) {
                guard peers.count < limit else {
                    rest()
                    continue
                }
                var address = sockaddr_storage()
                var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
                let socket = withUnsafeMutablePointer(to: &address) { address in
                    address.withMemoryRebound(to: sockaddr.self, capacity: 1) { accept(listener.handle, $0, &size) }
                }
                if socket >= 0 {
                    guard peers.admit(socket, from: address.text) else {
                        server.metrics.refused("connections")
                        close(socket)
                        continue
                    }
                    if !daemon.add(socket, address, size) { peers.dismiss(socket) }
                } else if errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM {
                    rest()
                }
            }
        }
    }

    /// Blocks until the thread has ended, which is soon after the listener refuses. Call once.
    func join() { thread.join() }
}

/// False: the listener refuses from now on.
private func waitForOne(_ listener: Int32) -> Bool {
    var state = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
    while poll(&state, 1, -1) < 0, errno == EINTR {}
    return state.revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0
}

/// Until something may have ended.
private func rest() { usleep(10_000) }

extension sockaddr_storage {
    /// Without its port; empty when it has none.
    fileprivate var text: String {
        withUnsafePointer(to: self) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1, Peer.text) }
    }
}
