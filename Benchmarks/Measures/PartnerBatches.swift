import BareSQLite
import Hub
import Messages
import Metrics
import Timekeeping

/// How many registrations a second of a partner's batch in XML are durable and in the receipt, all of other companies, beside
/// bare SQLite that runs the statements of such a batch in the same commits.
struct PartnerBatches {
    let folder: DataFolder
    let runs: Int
    let registrations: Int

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        let load = BatchLoad(20_000_000..<20_000_000 + registrations, inAdvance: true)
        let recorder = Recorder(.writer)
        let recorded = try await folder.onCopy(of: directory) { try await send(load, in: $0, recorder) }
        let script = BareScript(recorder.take())
        let count = Double(registrations)
        var (ours, bare, commits): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<runs {
            let run = try await folder.onCopy(of: directory) { try await send(load, in: $0) }
            ours.append(count / run.seconds)
            commits.append(count / run.commits)
            // What was recorded as one transaction is one commit again.
            bare.append(
                count / (try await folder.onCopy(of: directory) { try script.write(into: $0, batch: 1) }).seconds)
        }
        return [
            Measurement(
                name: "a batch of \(registrations) registrations at \(size) parties", unit: "/s",
                measured: median(ours), limit: median(bare), target: .ratioAtLeast(0.5)),
            Measurement(
                name: "  registrations in a commit", unit: "", measured: median(commits),
                limit: count / recorded.commits),
        ]
    }

    private func send(
        _ load: BatchLoad, in directory: String, _ recorder: Recorder? = nil
    ) async throws -> (seconds: Double, commits: Double) {
        let installation = try BenchmarkHub(directory, recorder: recorder)
        defer { installation.hub.close() }
        try await installation.prepare()
        _ = recorder?.take()
        let commits = installation.metrics.value("hub_commits_total")
        let start = monotonicNanoseconds()
        let receipt = try await load.send(to: installation.bus)
        let seconds = Double(monotonicNanoseconds() - start) / 1e9
        guard receipt.accepted == load.count else { throw BenchmarkFailure("Not all was accepted: \(receipt)") }
        return (seconds, installation.metrics.value("hub_commits_total") - commits)
    }
}
