import FoundationEssentials
import Glibc
import Hub
import Messages

/// The most memory that a process holds while it takes in a very long batch, beside that for one of 1,000 messages. The
/// messages of both are the same 1,000 registrations again and again, so that all but the first are duplicates. Before
/// either, as many were taken in as fill the writer's page cache, which has 64 MB whatever is written.
struct BatchMemory {
    private static let few = 1000
    private static let filling = 500_000
    let folder: DataFolder
    let messages: Int

    func measure() async throws -> [Measurement] {
        try await folder.inEmptyDirectory { directory in
            let installation = try BenchmarkHub(directory)
            defer { installation.hub.close() }
            try await installation.prepare()
            _ = try await peak(of: Self.filling, installation)
            let few = try await peak(of: Self.few, installation)
            let many = try await peak(of: messages, installation)
            return [
                Measurement(
                    name: "peak memory for a batch of \(messages), nearly all sent before, beside \(Self.few)",
                    unit: "MB", measured: many, limit: few, target: .ratioAtMost(1.25))
            ]
        }
    }

    /// In megabytes. The kernel's mark of the most memory is lowered to what there is (proc(5), `clear_refs`).
    private func peak(of count: Int, _ installation: BenchmarkHub) async throws -> Double {
        let partner = try await installation.partner()
        try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        let receipt = try await BatchLoad(0..<Self.few, count: count).send(to: installation.bus, of: partner)
        guard receipt.accepted + receipt.duplicate == count else { throw BenchmarkFailure("Not all: \(receipt)") }
        return ProgramRun.megabytes(of: getpid(), "VmHWM:")
    }
}
