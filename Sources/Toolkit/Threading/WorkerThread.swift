import CLinux
import Glibc

/// A thread of its own for work that blocks, so that Swift's cooperative pool never does.
package struct WorkerThread: Sendable {
    private let handle: pthread_t

    /// How much of the processors a thread gets while others want them, too.
    package enum Priority: Sendable {
        case normal
        /// About a quarter of a busy processor (5 nicer than the others), and all of one that is idle.
        case low
    }

    /// Starts a thread. `name` is what debuggers show: at most 15 bytes.
    package init(name: String, priority: Priority = .normal, _ body: @escaping @Sendable () -> Void) {
        let start = Unmanaged.passRetained(Start(name: name, priority: priority, body: body))
        var handle = pthread_t()
        let code = pthread_create(&handle, nil, runWorkerThread, start.toOpaque())
        precondition(code == 0, "pthread_create failed with \(code)")
        self.handle = handle
    }

    /// Waits until the thread's body has returned. Call once, from another thread.
    package func join() {
        let code = pthread_join(handle, nil)
        precondition(code == 0, "pthread_join failed with \(code)")
    }

    /// Leaves it to itself: nobody waits for its end. Call in place of `join`.
    package func detach() { pthread_detach(handle) }

    /// Runs `body`, which may block, on a thread of its own and waits for it without blocking a thread of Swift's pool.
    package static func run<Result: Sendable, Failure: Error>(
        name: String, _ body: @escaping @Sendable () throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        let outcome = await withCheckedContinuation { continuation in
            WorkerThread(name: name) {
                continuation.resume(returning: Swift.Result<Result, Failure>(catching: body))
            }.detach()
        }
        return try outcome.get()
    }
}

private final class Start: Sendable {
    let name: String
    let priority: WorkerThread.Priority
    let body: @Sendable () -> Void

    init(name: String, priority: WorkerThread.Priority, body: @escaping @Sendable () -> Void) {
        (self.name, self.priority, self.body) = (name, priority, body)
    }
}

/// Runs on the new thread: a file-level function, because a closure literal would inherit the isolation of where it stands.
private func runWorkerThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
    linux_name_thread(start.name)
    if start.priority == .low { linux_lower_thread(5) }
    start.body()
    return nil
}
