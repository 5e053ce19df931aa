import BareSQLite
import Hub
import Messages
import Timekeeping

/// How many registrations a second of a partner's batch in XML are durable and in the receipt, all of other companies, beside
/// bare SQLite that writes the same rows.
struct PartnerBatches {
    let folder: DataFolder
    let runs: Int

    func measure(_ size: Int, in directory: String, _ recorded: [[RecordedStatement]]) async throws -> [Measurement] {
        let load = BatchLoad(20_000_000..<20_000_000 + recorded.count)
        let script = BareScript(recorded)
        let count = Double(recorded.count)
        var (ours, bare, commits): ([Double], [Double], [Double]) = ([], [], [])
        for _ in 0..<runs {
            let (seconds, batch) = try await folder.onCopy(of: directory) { try await send(load, in: $0) }
            ours.append(count / seconds)
            commits.append(Double(batch))
            bare.append(
                count / (try await folder.onCopy(of: directory) { try script.write(into: $0, batch: batch) }).seconds)
        }
        return [
            Measurement(
                name: "a batch of \(recorded.count) registrations at \(size) parties", unit: "/s",
                measured: median(ours), limit: median(bare), target: .ratioAtLeast(0.5)),
            Measurement(
                name: "  registrations in a commit", unit: "", measured: median(commits), limit: median(commits)),
        ]
    }

    private func send(_ load: BatchLoad, in directory: String) async throws -> (seconds: Double, batch: Int) {
        let installation = try BenchmarkHub(directory)
        defer { installation.hub.close() }
        try await installation.prepare()
        let partner = try await installation.partner()
        let commitSize = installation.commitSize()
        let start = monotonicNanoseconds()
        let receipt = try await load.send(to: installation.bus, of: partner)
        let seconds = Double(monotonicNanoseconds() - start) / 1e9
        guard receipt.accepted == load.count else { throw BenchmarkFailure("Not all was accepted: \(receipt)") }
        return (seconds, commitSize())
    }
}
