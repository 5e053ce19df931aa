import Threading

/// A thread that looks again and again until it is stopped.
struct Watchdog: Sendable {
    private let stopped: Signal
    private let thread: WorkerThread

    init(every interval: Duration, _ look: @escaping @Sendable () -> Void) {
        let stopped = Signal()
        self.stopped = stopped
        thread = WorkerThread(name: "http-watchdog") {
            while !stopped.wait(atMost: interval) { look() }
        }
    }

    /// Blocks until the thread has ended. Call once.
    func stop() {
        stopped.raise()
        thread.join()
    }
}
