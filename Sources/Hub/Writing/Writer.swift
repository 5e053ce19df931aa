import Logging
import MessageModel
import Metrics
import Threading
import Timekeeping

/// The one thread that writes: it runs batch after batch and looks after the write-ahead log between them.
///
/// `@unchecked Sendable`: the session and the variables are touched only by the thread, and before it starts.
final class Writer: @unchecked Sendable {
    let queue = WriteQueue()
    private let session: Session
    private let runner: BatchRunner
    private let checkpointer: Checkpointer
    private let limits: HubLimits
    private let metrics: MetricRegistry
    private let notices: Log
    private let thread = Guarded<WorkerThread?>(nil)
    private var policy: LogPolicy
    /// Whether imports pause.
    private var isPausing = false
    private let readers = Guarded(Readers.unimportant)

    /// While imports pause, the log is looked after so often: the reader in the way may be another process's, whose end
    /// nobody tells.
    private static let look = Duration.seconds(1)

    /// Whether the log is too long at the moment, and the end of a reader may help.
    private enum Readers {
        case unimportant, awaited, gone
    }

    init(
        _ session: Session, _ runner: BatchRunner, _ checkpointer: Checkpointer, limits: HubLimits,
        metrics: MetricRegistry, notices: Log
    ) {
        self.session = session
        self.runner = runner
        self.checkpointer = checkpointer
        self.limits = limits
        self.metrics = metrics
        self.notices = notices
        policy = LogPolicy(limits)
    }

    func start() {
        checkpointer.start { [queue] in queue.ring() }
        let thread = WorkerThread(name: "hub-writer") { [self] in
            while let isRung = queue.wait(atMost: isPausing ? Self.look : nil) {
                if !isRung { readerEnded() }
                work()
            }
            work()
            runner.close()
        }
        self.thread.withLock { $0 = thread }
    }

    /// Finishes what was accepted, empties the log and closes both connections.
    func close() {
        queue.close()
        thread.withLock { $0 }?.join()
        checkpointer.close()
        do throws(EngineFailure) {
            _ = try session.connection.checkpoint(.truncate)
        } catch {
            notices.error("hub.lastCheckpointFailed", ["cause": error])
        }
        session.close()
    }

    private func work() {
        tendLog()
        while let job = queue.pollFirst(patience: limits.bulkPatience) {
            showQueue()
            runner.run(startingWith: job, from: queue)
            tendLog()
        }
        showQueue()
    }

    private func showQueue() {
        for lane in Lane.allCases {
            metrics.gauge(
                "hub_write_queue_length", help: "Closures that wait for the writer.", labels: ["lane": lane.name],
                Double(queue.count(lane)))
        }
    }

    /// A reader that the log waited for may be gone.
    func readerEnded() {
        let isAwaited = readers.withLock { readers in
            guard readers == .awaited else { return false }
            readers = .gone
            return true
        }
        if isAwaited { queue.ring() }
    }

    private func tendLog() {
        let bytes = session.connection.logBytes
        defer {
            metrics.gauge(
                "hub_log_bytes",
                help: "Live part of the write-ahead log; its file may be longer, because the log begins anew in place.",
                Double(session.connection.logBytes))
        }
        // Before anything is tried: a reader that ends meanwhile rings.
        let isReaderGone = readers.withLock { readers in
            defer { readers = bytes > limits.resetBytes || runner.leavesTraces ? .awaited : .unimportant }
            return readers == .gone
        }
        if isReaderGone { policy.readerEnded() }
        let isBusy = queue.count(.gate) + queue.count(.interactive) > 0
        let progress = checkpointer.progress(in: bytes)
        switch policy.next(length: bytes, progress, isBusy: isBusy, hasTraces: runner.leavesTraces) {
        case .nothing: break
        case .copy: checkpointer.ring()
        case .restart: emptyLog(.restart)
        case .truncate: emptyLog(.truncate)
        }
        isPausing = policy.pausesBulk(length: session.connection.logBytes)
        metrics.gauge(
            "hub_bulk_paused", help: "1: imports pause until the write-ahead log is shorter.", isPausing ? 1 : 0)
        queue.pauseBulk(isPausing)
    }

    private func emptyLog(_ mode: CheckpointMode) {
        let start = monotonicNanoseconds()
        do throws(EngineFailure) {
            let isEmpty = try session.connection.checkpoint(mode).complete
            if isEmpty && mode == .truncate { runner.leavesTraces = false }
            metrics.observe(
                "hub_log_reset_seconds", help: "Time that the writer needed to empty the log.",
                labels: ["outcome": isEmpty ? "done" : "blocked"],
                seconds: Double(monotonicNanoseconds() - start) / 1e9)
        } catch {
            notices.error("hub.logNotEmptied", ["cause": error])
        }
    }
}
