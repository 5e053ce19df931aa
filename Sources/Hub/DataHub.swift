import Files
import Logging
import MessageModel
import Metrics
import Threading
import Timekeeping

/// The data centre (DESIGN §4): one directory with one database, written by one thread and read by several.
package final class DataHub: Sendable {
    let writer: Writer
    private let readers: ReaderPool
    private let heads: JournalHeads
    private let wake: Guarded<@Sendable () -> Void>
    private let lock: Guarded<DirectoryLock?>

    init(
        writer: Writer, readers: ReaderPool, heads: JournalHeads, wake: Guarded<@Sendable () -> Void>,
        lock: DirectoryLock
    ) {
        self.writer = writer
        self.readers = readers
        self.heads = heads
        self.wake = wake
        self.lock = Guarded(lock)
    }

    deinit { close() }

    /// Runs `body` as one transaction and returns after it is on the disk. `body` may run twice and must have no
    /// effect outside its transaction; when it throws, nothing of it stays.
    ///
    /// - Parameter deadline: a closure that has not started by then is refused: `busy`, `deadline`. One that has
    ///   started commits.
    /// - Throws: what `body` throws; `busy` with code `shuttingDown` after `close`; what a failing disk makes true.
    @discardableResult
    package func write<Result: Sendable>(
        as author: Author, lane: Lane = .interactive, deadline: ContinuousClock.Instant? = nil,
        _ body: @escaping @Sendable (borrowing Transaction) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let job = WriteJob(author: author, lane: lane, deadline: deadline) { transaction in
                do {
                    let result = try body(transaction)
                    return WriteJob.Outcome(threw: false) { continuation.resume(returning: result) }
                } catch {
                    return WriteJob.Outcome(threw: true) { continuation.resume(throwing: error) }
                }
            } refuse: { problem in
                continuation.resume(throwing: problem)
            }
            if !writer.queue.put(job) { job.refuse(Problem(.busy, "shuttingDown")) }
        }
    }

    /// Runs `body` on a snapshot of what is committed.
    ///
    /// - Parameter deadline: a query that runs past it, or past 5 s, is interrupted: `busy`, `deadline`.
    package func read<Result: Sendable>(
        deadline: ContinuousClock.Instant? = nil,
        _ body: @escaping @Sendable (borrowing Snapshot) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let job = ReadJob(deadline: deadline) { snapshot in
                continuation.resume(with: Swift.Result { try body(snapshot) })
            } refuse: { problem in
                continuation.resume(throwing: problem)
            }
            if !readers.put(job) { job.refuse(Problem(.busy, "shuttingDown")) }
        }
    }

    /// - Parameter wake: called on the writer's thread after each commit that published an event; must not block.
    package func setPublished(_ wake: @escaping @Sendable () -> Void) {
        self.wake.withLock { $0 = wake }
    }

    /// Finishes what was accepted, empties the log into the database, signs the journal's end and frees the directory. Blocks meanwhile.
    package func close() {
        guard let lock = lock.withLock({ $0.take() }) else { return }
        readers.close()
        writer.close()
        heads.close()
        withExtendedLifetime(lock) {}
    }
}
