import Glibc
import Hub
import Timekeeping

/// From nothing to the first answer, and the memory that the process then holds. To be measured before anything else.
struct OpenToAnswer {
    let runs: Int

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        var (seconds, megabytes): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            let start = monotonicNanoseconds()
            let hub = try BenchmarkHub(directory).hub
            defer { hub.close() }
            _ = try await hub.read { try $0.first(BenchmarkModule.organization) }
            seconds.append(Double(monotonicNanoseconds() - start) / 1e9)
            megabytes.append(ProgramRun.megabytes(of: getpid(), "VmRSS:"))
        }
        return [
            Measurement(
                name: "open to first answer at \(size) parties", unit: "s", measured: median(seconds),
                target: .atMost(0.3)),
            Measurement(
                name: "resident memory at \(size) parties", unit: "MB", measured: megabytes.max() ?? .nan,
                target: .atMost(150)),
        ]
    }
}
