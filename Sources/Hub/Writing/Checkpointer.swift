import Glibc
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
    private let copied = Guarded(0)
    private let thread = Guarded<WorkerThread?>(nil)

    init(_ connection: any EngineConnection, metrics: MetricRegistry, log: Log) {
        self.connection = connection
        self.metrics = metrics
        self.log = log
    }

    /// - Parameter done: called on the thread after each checkpoint.
    func start(done: @escaping @Sendable () -> Void) {
        let thread = WorkerThread(name: "hub-checkpoint") { [self] in
            while bell.takeAll() != nil {
                if !copy() { usleep(50_000) }
                done()
            }
        }
        self.thread.withLock { $0 = thread }
    }

    /// How many bytes of a log of this length are not in the database yet.
    func uncopied(of bytes: Int) -> Int {
        copied.withLock { copied in
            // A shorter log than what was copied is a new one, begun after everything had been copied.
            if bytes < copied { copied = 0 }
            return bytes - copied
        }
    }

    /// Asks for a checkpoint; many requests while one runs make one.
    func ring() { _ = bell.put(()) }

    func close() {
        bell.close()
        thread.withLock { $0 }?.join()
        connection.close()
    }

    /// False: a reader still needs what the rest would overwrite.
    private func copy() -> Bool {
        let start = monotonicNanoseconds()
        do throws(EngineFailure) {
            let result = try connection.checkpoint(.passive)
            copied.withLock { $0 = result.copiedBytes }
            metrics.observe(
                "hub_checkpoint_seconds", help: "Time to copy the log into the database.",
                seconds: Double(monotonicNanoseconds() - start) / 1e9)
            return result.complete
        } catch {
            log.error("hub.checkpointFailed", ["cause": error])
            return false
        }
    }
}
