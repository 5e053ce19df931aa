import Logging
import MessageModel
import Metrics
import Timekeeping

/// Runs many closures in one database transaction and answers all of them after its commit (group commit, DESIGN §4).
/// The writer's thread alone uses it.
final class BatchRunner {
    private let session: Session
    private let catalogue: Catalogue
    private let identifiers: IdentifierSource
    private let journal: JournalWriter
    private let clock: WallClock
    private let limits: HubLimits
    private let metrics: MetricRegistry
    private let log: Log
    private let published: @Sendable () -> Void

    init(
        _ session: Session, _ catalogue: Catalogue, _ identifiers: IdentifierSource, _ journal: JournalWriter,
        clock: WallClock, limits: HubLimits, metrics: MetricRegistry, log: Log,
        published: @escaping @Sendable () -> Void
    ) {
        self.session = session
        self.catalogue = catalogue
        self.identifiers = identifiers
        self.journal = journal
        self.clock = clock
        self.limits = limits
        self.metrics = metrics
        self.log = log
        self.published = published
    }

    private struct Member {
        let job: WriteJob
        let state: TransactionState
        let outcome: WriteJob.Outcome

        /// Whether it has written something that must not stay.
        var spoils: Bool { outcome.threw && state.wrote || state.broken != nil }
    }

    /// Takes jobs from the queue into the batch until none waits or the time is over.
    func run(startingWith first: WriteJob, from queue: WriteQueue) {
        let end = monotonicNanoseconds() + UInt64(max(0, limits.batch.seconds) * 1e9)
        guard begin(orRefuse: first) else { return }
        var members: [Member] = []
        var next: WriteJob? = first
        while let job = next {
            if job.isLate {
                job.refuse(Problem(.busy, "deadline"))
            } else {
                let member = perform(job)
                members.append(member)
                if member.spoils || !session.connection.inTransaction {
                    rollBack()
                    members.forEach { runAlone($0.job) }
                    return
                }
            }
            next = monotonicNanoseconds() < end ? queue.poll() : nil
        }
        commit(members)
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
        let state = TransactionState(
            session, catalogue, identifiers, journal, author: job.author, now: clock.now())
        let outcome = job.run(Transaction(state: state))
        let seconds = Double(monotonicNanoseconds() - start) / 1e9
        if seconds > limits.slowClosure.seconds {
            metrics.count("hub_slow_closures_total", help: "Writing closures that took longer than the limit.")
            log.warning("hub.slowClosure", ["operation": job.author.operation, "seconds": seconds])
        }
        return Member(job: job, state: state, outcome: outcome)
    }

    private func begin(orRefuse job: WriteJob) -> Bool {
        do throws(EngineFailure) {
            try session.connection.execute("BEGIN IMMEDIATE")
            return true
        } catch {
            log.error("hub.beginFailed", ["cause": error])
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
            try commitTransaction()
        } catch {
            log.error("hub.commitFailed", ["code": error.code, "cause": error.cause ?? "", "members": members.count])
            rollBack()
            members.forEach { $0.job.refuse(error) }
            return
        }
        journal.commit()
        metrics.count("hub_commits_total", help: "Database transactions committed.")
        metrics.count("hub_writes_total", help: "Writing closures answered.", by: Double(members.count))
        metrics.gauge("hub_batch_size", help: "Closures in the last commit.", Double(members.count))
        metrics.observe(
            "hub_commit_seconds", help: "Time of COMMIT, until the disk has it.",
            seconds: Double(monotonicNanoseconds() - start) / 1e9)
        members.forEach { $0.outcome.answer() }
        if members.contains(where: \.state.published) { published() }
    }

    private func commitTransaction() throws(Problem) {
        do { try session.connection.execute("COMMIT") } catch { throw Problem(commit: error) }
    }

    /// Also right when the engine has already rolled back.
    private func rollBack() {
        journal.rollBack()
        guard session.connection.inTransaction else { return }
        do throws(EngineFailure) {
            try session.connection.execute("ROLLBACK")
        } catch {
            log.error("hub.rollbackFailed", ["cause": error])
        }
    }
}
