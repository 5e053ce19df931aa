import CMicrohttpd
import Threading

/// Whose turn it is on one connection: the daemon's, or, while it is suspended, that of whoever resumes it; and what it is
/// resumed with.
///
/// Suspending and resuming happen under the lock, so that only what is suspended is resumed, and once. The library calls
/// nothing of ours while it holds a lock that these take.
final class Turn: Sendable {
    private struct State {
        var isSuspended = false
        var admission: Admission?
        var answer: HTTPResponse?
    }

    private let state = Guarded(State())
    private nonisolated(unsafe) let connection: OpaquePointer

    init(_ connection: OpaquePointer) { self.connection = connection }

    /// What was considered.
    var admission: Admission? { state.withLock { $0.admission } }
    var answer: HTTPResponse? { state.withLock { $0.answer } }

    /// Leaves the connection alone until it is resumed. Called by the daemon's thread in one of its calls.
    ///
    /// `isNeeded` is asked when it is suspended already: what would have resumed it may have happened just before.
    func suspend(while isNeeded: () -> Bool) {
        state.withLock { state in
            MHD_suspend_connection(connection)
            state.isSuspended = true
        }
        if !isNeeded() { resume() }
    }

    /// Lets the connection go on if it is suspended.
    func resume() { state.withLock { resume(&$0) } }

    /// Takes what was considered and lets the connection go on.
    func admit(_ admission: Admission) {
        state.withLock { state in
            state.admission = admission
            resume(&state)
        }
    }

    /// Takes the answer and lets the connection go on. False: there was one already.
    func answer(_ response: HTTPResponse) -> Bool {
        state.withLock { state in
            guard state.answer == nil else { return false }
            state.answer = response
            resume(&state)
            return true
        }
    }

    private func resume(_ state: inout State) {
        guard state.isSuspended else { return }
        state.isSuspended = false
        MHD_resume_connection(connection)
    }
}
