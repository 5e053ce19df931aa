import Logging
import Metrics
import Threading
import Timekeeping

/// Copies the write-ahead log into the database on a thread of its own: on the writer's, batches would wait for it
/// (DESIGN §4).
///
/// `@unchecked Sendable`: the connection is touched only by the thread, and by `close` after the thread has ended.
final class Checkpointer: @unchecked Sendable {
    private let connection: any EngineConnection
    private let metrics: MetricRegistry
    private let log: Log
    private let bell = Mailbox<Void>()
    private let progress = Guarded(Progress())
    private let thread = Guarded<WorkerThread?>(nil)

    struct Progress {
        /// Bytes of the log that are in the database.
        var copied = 0
        /// How many checkpoints have ended, also those that failed.
        var checkpoints = 0
    }

    init(_ connection: any EngineConnection, metrics: MetricRegistry, log: Log) {
        self.connection = connection
        self.metrics = metrics
        self.log = log
    }

    /// - Parameter done: called on the thread after each checkpoint.
    func start(done: @escaping @Sendable () -> Void) {
        let thread = WorkerThread(name: "hub-checkpoint") { [self] in
            while bell.takeAll() != nil {
                copy()
                done()
            }
        }
        self.thread.withLock { $0 = thread }
    }

    /// How far it has come in a log of this length.
    func progress(in bytes: Int) -> Progress {
        progress.withLock { progress in
            // A shorter log than what was copied is a new one, begun after everything had been copied.
            if bytes < progress.copied { progress.copied = 0 }
            return progress
        }
    }

    /// Asks for a checkpoint; many requests while one runs make one.
    func ring() { _ = bell.put(()) }

    func close() {
        bell.close()
        thread.withLock { $0 }?.join()
        connection.close()
    }

    /// Leaves what a reader still needs as it was.
    private func copy() {
        let start = monotonicNanoseconds()
        do throws(EngineFailure) {
            let result = try connection.checkpoint(.passive)
            progress.withLock { $0.copied = result.copiedBytes }
            metrics.observe(
                "hub_checkpoint_seconds", help: "Time to copy the log into the database.",
                seconds: Double(monotonicNanoseconds() - start) / 1e9)
        } catch {
            log.error("hub.checkpointFailed", ["cause": error])
        }
        progress.withLock { $0.checkpoints += 1 }
    }
}
