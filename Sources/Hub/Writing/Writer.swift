import Logging
import MessageModel
import Metrics
import Threading
import Timekeeping

/// The one thread that writes: it runs batch after batch and looks after the log between them.
///
/// `@unchecked Sendable`: the session is touched only by the thread, and before it starts.
final class Writer: @unchecked Sendable {
    let queue = WriteQueue()
    private let session: Session
    private let runner: BatchRunner
    private let checkpointer: Checkpointer
    private let limits: HubLimits
    private let metrics: MetricRegistry
    private let log: Log
    private let thread = Guarded<WorkerThread?>(nil)

    init(
        _ session: Session, _ runner: BatchRunner, _ checkpointer: Checkpointer, limits: HubLimits,
        metrics: MetricRegistry,
        log: Log
    ) {
        self.session = session
        self.runner = runner
        self.checkpointer = checkpointer
        self.limits = limits
        self.metrics = metrics
        self.log = log
    }

    func start() {
        checkpointer.start { [queue] in queue.ring() }
        let thread = WorkerThread(name: "hub-writer") { [self] in
            while queue.wait() { work() }
            work()
        }
        self.thread.withLock { $0 = thread }
    }

    /// Finishes what was accepted, empties the log and closes both connections.
    func close() {
        queue.close()
        thread.withLock { $0 }?.join()
        checkpointer.close()
        do throws(EngineFailure) {
            _ = try session.connection.checkpoint(.reset)
        } catch {
            log.error("hub.lastCheckpointFailed", ["cause": error])
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

    /// A long log is copied beside the writing. One that is too long is also emptied, here between two batches, once
    /// little is left to copy; the bulk lane pauses until then. So is one that has what was erased.
    private func tendLog() {
        let bytes = session.connection.logBytes
        metrics.gauge("hub_log_bytes", help: "Length of the write-ahead log.", Double(bytes))
        let tooLong = bytes > limits.resetBytes || runner.leavesTraces
        if checkpointer.uncopied(of: bytes) > limits.checkpointBytes {
            checkpointer.ring()
        } else if tooLong && !emptyLog() {
            checkpointer.ring()
        }
        queue.pauseBulk(session.connection.logBytes > limits.resetBytes)
    }

    private func emptyLog() -> Bool {
        do throws(EngineFailure) {
            let isEmpty = try session.connection.checkpoint(.reset).complete
            if isEmpty { runner.leavesTraces = false }
            return isEmpty
        } catch {
            log.error("hub.logNotEmptied", ["cause": error])
            return false
        }
    }
}
