import Logging
import MessageModel
import Metrics
import Timekeeping

/// A read-only connection at work. A closure whose time is over is interrupted by the engine when it asks something; one
/// that computes on and on without asking loses its snapshot, so that the log can be emptied.
///
/// `@unchecked Sendable`: one thread uses the session, but for `takeAway`, which is made for another.
final class Reader: @unchecked Sendable {
    private let session: Session
    private let limits: HubLimits
    private let metrics: MetricRegistry
    private let log: Log

    init(_ session: Session, limits: HubLimits, metrics: MetricRegistry, log: Log) {
        self.session = session
        self.limits = limits
        self.metrics = metrics
        self.log = log
    }

    /// False: the reader was given up meanwhile, and another has its place.
    func perform(_ job: ReadJob, _ deadlines: DeadlineClock, giveUp: @escaping @Sendable () -> Void) -> Bool {
        metrics.observe(
            "hub_read_wait_seconds", help: "Time from a reading closure's arrival to its start.",
            seconds: Double(monotonicNanoseconds() - job.queued) / 1e9)
        guard job.begin() else { return true }
        do throws(EngineFailure) {
            try session.connection.execute("BEGIN")
        } catch {
            job.refuse(Problem(error))
            return true
        }
        let now = ContinuousClock.now
        let end = min(now + limits.read, job.deadline ?? now + limits.read)
        let watch = ReaderWatch { [self] in
            log.error("hub.readerStuck", ["seconds": (ContinuousClock.now - now).seconds])
            metrics.count(
                "hub_readers_stuck_total", help: "Reading closures that did not end when their time was over.")
            job.refuse(Problem(.busy, "deadline"))
            giveUp()
        }
        deadlines.add(watch, at: end + limits.stuck)
        session.connection.interrupt(at: end)
        job.run(Snapshot(session: session))
        deadlines.remove(watch)
        guard watch.end() else { return false }
        session.connection.interrupt(at: nil)
        session.rollBack("hub.snapshotNotEnded", log: log)
        metrics.observe(
            "hub_read_seconds", help: "Time of a reading closure.", seconds: (ContinuousClock.now - now).seconds)
        return true
    }

    /// Ends its snapshot from another thread; waits for a step that runs.
    func takeAway() { session.takeAway() }

    func close() { session.close() }
}
