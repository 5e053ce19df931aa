import FoundationEssentials
import Glibc
import Hub
import Messages

/// The most memory that a process holds while it takes in a long batch, beside that for one of 1,000 registrations: once all
/// are of other companies, and once, in a batch as long as there are, the same 1,000 come again and again. Before, as many
/// were taken in as fill the writer's page cache, which has 64 MB whatever is written.
struct BatchMemory {
    private static let few = 1000
    private static let filling = 10_000
    let folder: DataFolder
    let registrations: Int
    let messages: Int

    func measure() async throws -> [Measurement] {
        try await folder.inEmptyDirectory { directory in
            let installation = try BenchmarkHub(directory)
            defer { installation.hub.close() }
            try await installation.prepare()
            var next = 0
            func others(_ count: Int) -> BatchLoad {
                defer { next += count }
                return BatchLoad(next..<next + count, inAdvance: false)
            }
            _ = try await peak(of: others(Self.filling), installation)
            let few = try await peak(of: others(Self.few), installation)
            let many = try await peak(of: others(self.registrations), installation)
            let repeated = try await peak(
                of: BatchLoad(0..<Self.few, count: messages, inAdvance: false), installation)
            return [
                Measurement(
                    name: "peak memory for a batch of \(self.registrations) registrations, beside that for \(Self.few)",
                    unit: "MB", measured: many, limit: few, target: .ratioAtMost(1.25)),
                Measurement(
                    name: "peak memory for a batch of \(messages), \(Self.few) again and again", unit: "MB",
                    measured: repeated, limit: few, target: .ratioAtMost(1.25)),
            ]
        }
    }

    /// In megabytes. The kernel's mark of the most memory is lowered to what there is (proc(5), `clear_refs`).
    private func peak(of load: BatchLoad, _ installation: BenchmarkHub) async throws -> Double {
        try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        let receipt = try await load.send(to: installation.bus)
        guard receipt.accepted + receipt.duplicate == load.count else { throw BenchmarkFailure("Not all: \(receipt)") }
        return ProgramRun.peakMegabytes(of: getpid())
    }
}
