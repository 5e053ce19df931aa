import Logging
import MessageModel
import Threading

/// Read-only connections, each on a thread of its own, so that reading never blocks Swift's cooperative pool and never
/// meets the writer.
final class ReaderPool: Sendable {
    private let jobs = Mailbox<ReadJob>()
    private let threads = Guarded<[WorkerThread]>([])
    private let limit: Duration
    private let log: Log

    init(_ sessions: [Session], limit: Duration, log: Log) {
        self.limit = limit
        self.log = log
        for session in sessions {
            let reader = Reader(session: session)
            let thread = WorkerThread(name: "hub-reader") { [self] in
                while let job = jobs.take() { perform(job, reader.session) }
                reader.session.close()
            }
            threads.withLock { $0.append(thread) }
        }
    }

    /// False once the pool is closed.
    func put(_ job: ReadJob) -> Bool { jobs.put(job) }

    /// Finishes what was accepted and closes the connections.
    func close() {
        jobs.close()
        threads.withLock { $0 }.forEach { $0.join() }
    }

    private func perform(_ job: ReadJob, _ session: Session) {
        let now = ContinuousClock.now
        let end = min(now + limit, job.deadline ?? now + limit)
        guard now < end else { return job.refuse(Problem(.busy, "deadline")) }
        do throws(EngineFailure) {
            try session.connection.execute("BEGIN")
        } catch {
            return job.refuse(Problem(error))
        }
        session.connection.interrupt(at: end)
        job.run(Snapshot(session: session))
        session.connection.interrupt(at: nil)
        // An interrupted statement may already have ended the transaction.
        guard session.connection.inTransaction else { return }
        do throws(EngineFailure) {
            try session.connection.execute("ROLLBACK")
        } catch {
            log.error("hub.snapshotNotEnded", ["cause": error])
        }
    }
}

/// `@unchecked Sendable`: made on one thread and then used by one other only.
private struct Reader: @unchecked Sendable {
    let session: Session
}
