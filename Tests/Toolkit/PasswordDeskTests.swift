import CLinux
import Metrics
import Passwords
import TestSupport
import Testing
import Threading

@testable import Cryptography

@Suite struct PasswordDeskTests {
    private let hashing = HeldHashing(right: "right")
    private let metrics = MetricRegistry()
    private let cost = PasswordCost(kibibytes: 8, passes: 1)

    @Test func `what is hashed is verified, and nothing else`() async throws {
        let desk = PasswordDesk(cost: cost, metrics: metrics)
        let hash = try await desk.hash("a small lamp at dusk")
        #expect(try await desk.verify("a small lamp at dusk", against: hash))
        #expect(try await !desk.verify("a small lamp at dawn", against: hash))
        #expect(hash.hasPrefix("$argon2id$v=19$m=8,t=1,"))
    }

    @Test func `a password is the same whichever keyboard it comes from`() async throws {
        let desk = PasswordDesk(cost: cost, metrics: metrics)
        let hash = try await desk.hash("Zu\u{308}rich\u{3000}am See")
        #expect(try await desk.verify("Z\u{fc}rich am See", against: hash))
        #expect(try await !desk.verify("z\u{fc}rich am see", against: hash))
    }

    @Test func `without a hash the same work is done as with one, and no password is right`() async throws {
        hashing.release(2)
        let desk = PasswordDesk(cost: cost, metrics: metrics, hashing: hashing)
        #expect(try await desk.verify("right", against: PasswordHash.nobodys(cost).text))
        #expect(try await !desk.verify("right", against: nil))
        #expect(hashing.work == ["verify right m=8", "verify right m=8"])
        #expect(metrics.value("password_hash_seconds") == 2)
    }

    @Test func `what is no hash is told before any work`() async throws {
        let desk = PasswordDesk(cost: cost, metrics: metrics, hashing: hashing)
        await #expect(throws: PasswordFailure(.damaged)) { try await desk.verify("a", against: "plain") }
        #expect(hashing.work == [])
    }

    @Test func `passwords are hashed one after the other in order of arrival, on a thread that gives way to others`()
        async throws
    {
        let desk = PasswordDesk(cost: cost, metrics: metrics, hashing: hashing)
        defer { hashing.open() }
        let all = try await (1...5).asyncMap { number in try await asked(desk, "\(number)", waiting: number - 1) }
        #expect(hashing.work == ["hash 1 m=8"])
        hashing.release(5)
        for one in all { _ = try await one.value.get() }
        #expect(hashing.work == (1...5).map { "hash \($0) m=8" })
        #expect(hashing.nice == linux_thread_nice() + 5)
    }

    @Test func `whoever finds all places taken is told when to come again`() async throws {
        let time = Guarded<UInt64>(0)
        let desk = PasswordDesk(
            cost: cost, places: 3, metrics: metrics, hashing: hashing,
            nanoseconds: {
                time.withLock { time in
                    time += 8_050_000_000
                    return time
                }
            })
        defer { hashing.open() }
        hashing.release(1)
        _ = try await desk.hash("first")  // takes 8.05 s: the average goes from 50 to 1,050 ms
        let waiting = try await (1...4).asyncMap { try await asked(desk, "\($0)", waiting: $0 - 1) }
        #expect(desk.wait == .milliseconds(4200))
        await #expect(throws: PasswordFailure(.busy, retryAfter: .milliseconds(4200))) { try await desk.hash("5") }
        #expect(metrics.value("password_hashes_refused_total", labels: ["reason": "busy"]) == 1)
        hashing.release(4)
        for one in waiting { _ = try await one.value.get() }
        #expect(hashing.work.count == 5)
        #expect(desk.wait == .zero)
    }

    @Test func `whoever goes before the turn gives the place back, and nothing is hashed`() async throws {
        let desk = PasswordDesk(cost: cost, places: 1, metrics: metrics, hashing: hashing)
        defer { hashing.open() }
        let first = try await asked(desk, "1", waiting: 0)
        let second = try await asked(desk, "2", waiting: 1)
        second.cancel()
        #expect(await second.value == .failure(PasswordFailure(.cancelled)))
        let third = try await asked(desk, "3", waiting: 1)
        hashing.release(2)
        _ = try await (first.value.get(), third.value.get())
        #expect(hashing.work == ["hash 1 m=8", "hash 3 m=8"])
    }

    @Test func `whoever was gone before asking is not waited for`() async throws {
        let desk = PasswordDesk(cost: cost, metrics: metrics, hashing: hashing)
        defer { hashing.open() }
        let first = try await asked(desk, "1", waiting: 0)
        let gone = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await outcome(desk, "2")
        }
        #expect(await gone.value == .failure(PasswordFailure(.cancelled)))
        hashing.release(1)
        _ = try await first.value.get()
        #expect(hashing.work == ["hash 1 m=8"])
    }

    @Test func `who is cancelled after the turn began gets the true answer`() async throws {
        let desk = PasswordDesk(cost: cost, metrics: metrics, hashing: hashing)
        defer { hashing.open() }
        let first = try await asked(desk, "1", waiting: 0)
        first.cancel()
        hashing.release(1)
        #expect(try await first.value.get().hasPrefix("$argon2id$"))
    }

    @Test func `at the end those who wait are served, and nobody else`() async throws {
        let desk = PasswordDesk(cost: cost, metrics: metrics, hashing: hashing)
        defer { hashing.open() }
        let waiting = try await (1...3).asyncMap { try await asked(desk, "\($0)", waiting: $0 - 1) }
        async let closed: Void = WorkerThread.run(name: "close") { desk.close() }
        try await eventually("the desk takes no more") {
            let late = Task { await outcome(desk, "late") }
            late.cancel()
            return await late.value == .failure(PasswordFailure(.closed))
        }
        hashing.release(3)
        for one in waiting { _ = try await one.value.get() }
        await closed
        #expect(hashing.work.count == 3)
        desk.close()
    }

    @Test func `a hash is raised when more is asked for now`() async throws {
        let desk = PasswordDesk(cost: cost, metrics: metrics, hashing: hashing)
        let stronger = PasswordDesk(
            cost: PasswordCost(kibibytes: 16, passes: 1), metrics: metrics, hashing: hashing)
        hashing.release(2)
        let hash = try await desk.hash("a")
        #expect(!desk.needsRaising(hash))
        #expect(stronger.needsRaising(hash))
        #expect(try await !stronger.needsRaising(stronger.hash("a")))
        #expect(desk.needsRaising("plain"))
    }

    /// Somebody who asks, once so many wait behind the one whose turn it is.
    private func asked(_ desk: PasswordDesk, _ password: String, waiting: Int) async throws
        -> Task<Result<String, PasswordFailure>, Never>
    {
        let task = Task { await outcome(desk, password) }
        try await eventually("\(password) waits, or has its turn") {
            metrics.value("password_hashes_waiting") == Double(waiting)
                && (waiting > 0 || hashing.work.last?.hasPrefix("hash \(password) ") ?? false)
        }
        return task
    }

    private func outcome(_ desk: PasswordDesk, _ password: String) async -> Result<String, PasswordFailure> {
        do { return .success(try await desk.hash(password)) } catch { return .failure(error) }
    }
}

extension Sequence {
    /// One after the other.
    fileprivate func asyncMap<Output>(_ transform: (Element) async throws -> Output) async rethrows -> [Output] {
        var outputs: [Output] = []
        for element in self { outputs.append(try await transform(element)) }
        return outputs
    }
}
