import CLinux
import Glibc

/// A thread of its own for work that blocks, so that Swift's cooperative pool never does.
package struct WorkerThread: Sendable {
    private let handle: pthread_t

    /// Starts a thread. `name` is what debuggers show: at most 15 bytes.
    package init(name: String, _ body: @escaping @Sendable () -> Void) {
        let start = Unmanaged.passRetained(Start(name: name, body: body))
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
    let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }
}

/// Runs on the new thread: a file-level function, because a closure literal would inherit the isolation of where it stands.
private func runWorkerThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
    linux_name_thread(start.name)
    start.body()
    return nil
}
