import BareSQLite
import Glibc
import Hub
import Metrics
import Threading
import Timekeeping

/// How many registrations a second the hub writes, 64 in flight, beside bare SQLite that writes the same rows in batches of
/// the same size. What is written is recorded from real registrations; each run starts from the same data.
struct RegistrationWrites {
    private static let writers = 64
    let folder: DataFolder
    let runs: Int

    func measure(
        _ size: Int, in directory: String, _ recorded: [[RecordedStatement]]
    ) async throws -> [Measurement] {
        let closures = recorded.map(HubWrite.all)
        let script = BareScript(recorded)
        let count = Double(closures.count)
        var (hub, bare): ([Run], [Run]) = ([], [])
        for _ in 0..<runs {
            let run = try await folder.onCopy(of: directory) { try await write(closures, into: $0) }
            hub.append(run)
            let outcome = try await folder.onCopy(of: directory) { try script.write(into: $0, batch: run.batch) }
            bare.append(Run(seconds: outcome.seconds, processor: outcome.processor, batch: run.batch))
        }
        func middle(_ runs: [Run], _ value: (Run) -> Double) -> Double { median(runs.map(value)) }
        return [
            Measurement(
                name: "registrations at \(size) parties", unit: "/s", measured: middle(hub) { count / $0.seconds },
                limit: middle(bare) { count / $0.seconds }, target: .ratioAtLeast(0.6)),
            Measurement(
                name: "  the writer's processor time for one", unit: "µs",
                measured: middle(hub) { $0.processor / count * 1e6 },
                limit: middle(bare) { $0.processor / count * 1e6 }),
            Measurement(
                name: "  registrations in a commit", unit: "", measured: middle(hub) { Double($0.batch) },
                limit: middle(bare) { Double($0.batch) }),
        ]
    }

    private struct Run {
        let seconds: Double
        let processor: Double
        /// Registrations in a commit.
        let batch: Int
    }

    private func write(_ closures: [[HubWrite]], into directory: String) async throws -> Run {
        let installation = try BenchmarkHub(directory)
        defer { installation.hub.close() }
        let author = Author(who: "public", operation: "registration.registerExhibitor", trace: "0123456789abcdef")
        let processor = try await installation.hub.write(as: author) { _ in writersProcessorTime() }
        let start = monotonicNanoseconds()
        try await concurrently(Self.writers, 0..<closures.count) { number in
            try await installation.hub.write(as: author) { transaction in
                for write in closures[number] { try write.perform(in: transaction) }
            }
        }
        let seconds = Double(monotonicNanoseconds() - start) / 1e9
        let end = try await installation.hub.write(as: author) { _ in writersProcessorTime() }
        let batch = installation.metrics.value("hub_writes_total") / installation.metrics.value("hub_commits_total")
        return Run(seconds: seconds, processor: end - processor, batch: max(1, Int(batch.rounded())))
    }
}

/// Seconds that the thread of the caller, a writing closure, has been computing.
private func writersProcessorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
