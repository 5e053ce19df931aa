import Cryptography
import Localization
import Metrics
import Threading
import Timekeeping

/// Hashes and compares passwords, one after the other, on one thread that leaves the processors to others: however many sign in at
/// once, that costs one hash's memory and no more time than others leave.
package final class PasswordDesk: Sendable {
    private let cost: PasswordCost
    private let nobodys: PasswordHash
    private let line: PasswordLine
    private let metrics: PasswordMetrics
    private let thread: WorkerThread
    private let closed = Guarded(false)

    /// Starts the thread.
    /// - Parameters:
    ///   - cost: of new hashes.
    ///   - places: how many may wait; 64 wait about three seconds.
    package init(
        cost: PasswordCost = .standard, places: Int = 64, metrics: MetricRegistry,
        hashing: any SlowHashing = Argon2Hashing(),
        nanoseconds: @escaping @Sendable () -> UInt64 = monotonicNanoseconds
    ) {
        let (line, metrics) = (PasswordLine(places: places), PasswordMetrics(metrics))
        (self.cost, self.line, self.metrics) = (cost, line, metrics)
        nobodys = .nobodys(cost)
        thread = WorkerThread(name: "passwords", priority: .low) {
            while let job = line.take() {
                metrics.waiting(-1)
                let start = nanoseconds()
                let outcome = job.outcome(by: hashing)
                let time = nanoseconds() - start
                line.ended(nanoseconds: time)
                metrics.took(nanoseconds: time)
                job.answer.resume(returning: outcome)
            }
        }
    }

    deinit { close() }

    /// A hash to be kept. Throws `busy` while too many wait, `cancelled` when the task is before its turn, `memory`, `closed`.
    package func hash(_ password: String) async throws(PasswordFailure) -> String {
        guard let hash = try await perform(.hash(cost), password) else { throw PasswordFailure(.damaged) }
        return hash.text
    }

    /// Whether the password is the one that was hashed. Without a hash it is not, which takes as long as if there were one. Throws
    /// as `hash` does, and `damaged` for what is no hash.
    package func verify(_ password: String, against hash: String?) async throws(PasswordFailure) -> Bool {
        guard let hash else {
            _ = try await perform(.verify(nobodys), password)
            return false
        }
        guard let kept = PasswordHash(hash) else { throw PasswordFailure(.damaged) }
        return try await perform(.verify(kept), password) != nil
    }

    /// Whether the hash is weaker than those that are made now. It is made anew once its password has proved right.
    package func needsRaising(_ hash: String) -> Bool { PasswordHash(hash)?.needsRaising(for: cost) ?? true }

    /// How long somebody would wait who came now.
    package var wait: Duration { line.wait }

    /// Serves those who wait, blocks until that is done, and takes no more.
    package func close() {
        let wasClosed = closed.withLock { closed in
            defer { closed = true }
            return closed
        }
        guard !wasClosed else { return }
        line.close()
        thread.join()
    }

    private func perform(_ work: PasswordJob.Work, _ password: String) async throws(PasswordFailure) -> PasswordHash? {
        let (secret, number) = (SecretBytes(opaqueText(password).utf8), line.number())
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { answer in
                enter(PasswordJob(work: work, password: secret, answer: answer), number)
            }
        } onCancel: {
            leave(number)
        }.get()
    }

    private func enter(_ job: PasswordJob, _ number: Int) {
        // Before the thread can take it: else the gauge would be below zero for a moment.
        metrics.waiting(1)
        do { try line.add(job, number) } catch {
            metrics.waiting(-1)
            metrics.refused(error.code)
            return job.answer.resume(returning: .failure(error))
        }
        // Whoever was cancelled before found nothing to take away.
        if Task.isCancelled { leave(number) }
    }

    private func leave(_ number: Int) {
        guard let job = line.remove(number) else { return }
        metrics.waiting(-1)
        metrics.refused(.cancelled)
        job.answer.resume(returning: .failure(PasswordFailure(.cancelled)))
    }
}
