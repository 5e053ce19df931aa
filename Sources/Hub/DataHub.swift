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
    private let deadlines: DeadlineClock
    private let heads: JournalHeads
    private let listeners: CommitListeners
    private let lock: Guarded<DirectoryLock?>
    private let damage: Damage
    /// Who was erased, say receipts, but is not in this database, because it is an older one: erase them again.
    package let erasuresToRepeat: [Erasure]

    init(
        writer: Writer, readers: ReaderPool, deadlines: DeadlineClock, heads: JournalHeads,
        listeners: CommitListeners, lock: DirectoryLock, damage: Damage, erasuresToRepeat: [Erasure]
    ) {
        self.writer = writer
        self.readers = readers
        self.deadlines = deadlines
        self.heads = heads
        self.listeners = listeners
        self.lock = Guarded(lock)
        self.damage = damage
        self.erasuresToRepeat = erasuresToRepeat
    }

    deinit { close() }

    /// Runs `body` as one transaction and returns after it is on the disk. `body` may run twice and must have no
    /// effect outside its transaction; when it throws, nothing of it stays.
    ///
    /// - Parameters:
    ///   - deadline: a closure that has not started by then is refused: `busy`, `deadline`. One that has started commits;
    ///     whoever does not know its end by then is told `unknownOutcome`, and may repeat with the same key.
    ///   - queued: called when `body` has its place before the writer: what is queued later in its lane runs later.
    /// - Throws: what `body` throws; `busy` with code `shuttingDown` after `close`; what a failing disk makes true.
    @discardableResult
    package func write<Result: Sendable>(
        as author: Author, lane: Lane = .interactive, deadline: ContinuousClock.Instant? = nil,
        queued: () -> Void = {}, _ body: @escaping @Sendable (borrowing Transaction) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let reply = Reply(
                continuation, by: deadline, deadlines, late: Problem(.unknownOutcome, "unknownOutcome"))
            let job = WriteJob(author: author, lane: lane, begin: reply.begin) { transaction in
                do {
                    let result = try body(transaction)
                    return WriteJob.Outcome(threw: false) { reply.answer(.success(result)) }
                } catch {
                    return WriteJob.Outcome(threw: true) { reply.answer(.failure(error)) }
                }
            } refuse: { problem in
                reply.answer(.failure(problem))
            }
            if !writer.queue.put(job) { job.refuse(Problem(.busy, "shuttingDown")) }
            queued()
        }
    }

    /// Runs `body` on a snapshot of what is committed.
    ///
    /// - Parameter deadline: a query that runs past it, or past 5 s, is interrupted: `busy`, `deadline`. A closure that
    ///   goes on without a query loses its snapshot then.
    package func read<Result: Sendable>(
        deadline: ContinuousClock.Instant? = nil,
        _ body: @escaping @Sendable (borrowing Snapshot) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let reply = Reply(continuation, by: deadline, deadlines, late: Problem(.busy, "deadline"))
            let job = ReadJob(deadline: deadline, begin: reply.begin) { snapshot in
                reply.answer(Swift.Result { try body(snapshot) })
            } refuse: { problem in
                reply.answer(.failure(problem))
            }
            if !readers.put(job) { job.refuse(Problem(.busy, "shuttingDown")) }
        }
    }

    /// That the database's file was found broken, and what to do; nil: it was not. Every write is refused from then on,
    /// with code `damaged`; what can still be read is.
    package var damaged: HubFailure? { damage.found }

    /// - Parameter wake: called on the writer's thread after each commit, with the subscribers that may have something to
    ///   claim because of it, if there are any; must not block.
    package func setPublished(_ wake: @escaping @Sendable (Set<String>) -> Void) {
        listeners.published.set(wake)
    }

    /// - Parameter tell: called on the writer's thread after each commit that changed something; must not block.
    package func setChanged(_ tell: @escaping @Sendable (CommittedChanges) -> Void) { listeners.changed.set(tell) }

    /// Finishes what was accepted, empties the log into the database, signs the journal's end and frees the directory. Blocks meanwhile.
    package func close() {
        guard let lock = lock.withLock({ $0.take() }) else { return }
        readers.close()
        writer.close()
        heads.close()
        deadlines.close()
        withExtendedLifetime(lock) {}
    }
}
