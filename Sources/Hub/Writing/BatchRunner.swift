import Logging
import MessageModel
import Metrics
import Threading
import Timekeeping

/// Runs many closures in one database transaction and answers all of them after its commit (group commit, DESIGN §4).
/// The writer's thread alone uses it.
final class BatchRunner {
    private let session: Session
    private let catalogue: Catalogue
    private let tables: TableStatements
    private let identifiers: IdentifierSource
    private let journal: JournalWriter
    private let queues: QueueBook
    private let erasures: ErasureRecord
    private let clock: WallClock
    private let limits: HubLimits
    private let metrics: MetricRegistry
    private let notices: Log
    private var slow: SlowClosures
    private let listeners: CommitListeners

    init(
        _ session: Session, _ catalogue: Catalogue, _ identifiers: IdentifierSource, _ journal: JournalWriter,
        _ queues: QueueBook, _ erasures: ErasureRecord, clock: WallClock, limits: HubLimits, metrics: MetricRegistry,
        notices: Log, listeners: CommitListeners
    ) {
        self.session = session
        self.catalogue = catalogue
        tables = TableStatements(catalogue, session)
        self.identifiers = identifiers
        self.journal = journal
        self.queues = queues
        self.erasures = erasures
        leavesTraces = erasures.hasErasures
        self.clock = clock
        self.limits = limits
        self.metrics = metrics
        self.notices = notices
        slow = SlowClosures(limits, metrics: metrics, notices: notices)
        self.listeners = listeners
    }

    /// Whether the write-ahead log may still have values of somebody who was erased.
    var leavesTraces: Bool

    /// When a gate or a person wrote last.
    private var lastUrgent: ContinuousClock.Instant?

    private static let sizes: [Double] = [1, 2, 4, 8, 16, 32, 64, 128, 256]

    private struct Member {
        let job: WriteJob
        let state: TransactionState
        let outcome: WriteJob.Outcome

        /// Whether it has written something that must not stay.
        var spoils: Bool { outcome.threw && state.wrote || state.broken != nil }
    }

    /// Takes jobs from the queue into the batch until none waits that may join or the time is over. A batch takes nothing
    /// that is less urgent than its most urgent member: who joins an import's batch does not wait for the rest of it.
    func run(startingWith first: WriteJob, from queue: WriteQueue) {
        let start = ContinuousClock.now
        guard begin(orRefuse: first) else { return }
        var members: [Member] = []
        var urgency = Lane.bulk
        var next: WriteJob? = first
        while let job = next {
            if job.begin() {
                let member = perform(job)
                members.append(member)
                if member.spoils || !session.connection.inTransaction {
                    rollBack()
                    members.forEach { runAlone($0.job) }
                    return
                }
                urgency = min(urgency, job.lane)
            }
            if urgency != .bulk { lastUrgent = start }
            next = ContinuousClock.now - start < limit(of: urgency, begun: start) ? queue.poll(through: urgency) : nil
        }
        commit(members)
    }

    /// How long a batch may last. Imports take longer ones while nobody else writes.
    private func limit(of urgency: Lane, begun start: ContinuousClock.Instant) -> Duration {
        guard urgency == .bulk else { return limits.batch }
        let isQuiet = lastUrgent.map { start - $0 > limits.quiet } ?? true
        return isQuiet ? max(limits.quietBatch, limits.bulkBatch) : limits.bulkBatch
    }

    /// Runs a closure again in a transaction of its own, because its batch was rolled back.
    private func runAlone(_ job: WriteJob) {
        metrics.count("hub_closures_rerun_total", help: "Closures that ran again alone after their batch failed.")
        guard begin(orRefuse: job) else { return }
        let member = perform(job)
        guard !member.spoils, session.connection.inTransaction else {
            let lost = !session.connection.inTransaction
            rollBack()
            if let problem = member.state.broken {
                job.refuse(problem)
            } else if lost && !member.outcome.threw {
                job.refuse(Problem(.internalError, "transactionLost"))
            } else {
                member.outcome.answer()
            }
            return
        }
        commit([member])
    }

    private func perform(_ job: WriteJob) -> Member {
        let start = monotonicNanoseconds()
        metrics.observe(
            "hub_write_wait_seconds", help: "Time from a closure's arrival to its start.",
            labels: ["lane": job.lane.name], seconds: Double(start - job.queued) / 1e9)
        let state = TransactionState(
            session, catalogue, tables, identifiers, journal, queues, lane: job.lane, author: job.author,
            now: clock.now())
        let outcome = job.run(Transaction(state: state))
        let end = monotonicNanoseconds()
        slow.note(job.author.operation, seconds: Double(end - start) / 1e9, now: end)
        return Member(job: job, state: state, outcome: outcome)
    }

    /// After the last batch.
    func close() { slow.close() }

    private func begin(orRefuse job: WriteJob) -> Bool {
        do throws(EngineFailure) {
            try session.connection.execute("BEGIN IMMEDIATE")
            return true
        } catch {
            notices.error("hub.beginFailed", ["cause": error])
            rollBack()
            job.refuse(Problem(error))
            return false
        }
    }

    private func commit(_ members: [Member]) {
        let start = monotonicNanoseconds()
        do {
            if let greatest = members.compactMap(\.state.greatest).max() {
                try session.run("keep identifier", "UPDATE identifier SET id = ?1", [SQLValue(greatest)])
            }
            try queues.write(to: session)
            try commitTransaction()
        } catch {
            notices.error(
                "hub.commitFailed", ["code": error.code, "cause": error.cause ?? "", "members": members.count])
            rollBack()
            members.forEach { $0.job.refuse(error) }
            return
        }
        journal.commit()
        let changed = changes(of: members)
        queues.commit()
        for erasure in members.flatMap(\.state.erasures) { attest(erasure) }
        metrics.count("hub_commits_total", help: "Database transactions committed.")
        metrics.count("hub_writes_total", help: "Writing closures answered.", by: Double(members.count))
        metrics.observe(
            "hub_batch_size", help: "Closures in a commit.", bounds: Self.sizes, Double(members.count))
        metrics.observe(
            "hub_commit_seconds", help: "Time of COMMIT, until the disk has it.",
            seconds: Double(monotonicNanoseconds() - start) / 1e9)
        // Before the answers: who is answered by a page that follows what changes is not told of its own change once more.
        if !changed.isEmpty { listeners.changed.tell(changed) }
        members.forEach { $0.outcome.answer() }
        let subscribers = members.reduce(into: Set()) { $0.formUnion($1.state.published) }
        if !subscribers.isEmpty { listeners.published.tell(subscribers) }
    }

    private func changes(of members: [Member]) -> CommittedChanges {
        members.reduce(into: CommittedChanges(movedDeliveries: queues.hasMoved)) { $0.formUnion($1.state.changes) }
    }

    /// A receipt that cannot be written now is written at the next start.
    private func attest(_ erasure: Erasure) {
        leavesTraces = true
        do { try erasures.write(erasure) } catch { notices.error("hub.receiptNotWritten", ["cause": error]) }
    }

    private func commitTransaction() throws(Problem) {
        do { try session.connection.execute("COMMIT") } catch { throw Problem(commit: error) }
    }

    private func rollBack() {
        journal.rollBack()
        queues.rollBack()
        session.rollBack("hub.rollbackFailed", log: notices)
    }
}
