import Glibc
import Threading

/// SIGTERM and SIGINT as something to wait for. They are blocked before the first thread starts, because threads inherit
/// that, and a write to a connection that is gone must be an error and not a signal.
struct StopSignals: Sendable {
    static func block() -> StopSignals {
        signal(SIGPIPE, SIG_IGN)
        var signals = set
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        return StopSignals()
    }

    /// Returns when one of them comes.
    func wait() async {
        await WorkerThread.run(name: "signals") {
            var signals = Self.set
            var received: Int32 = 0
            sigwait(&signals, &received)
        }
    }

    private static var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGTERM)
        sigaddset(&set, SIGINT)
        return set
    }
}
