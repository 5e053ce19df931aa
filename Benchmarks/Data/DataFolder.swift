import FoundationEssentials
import Glibc
import Hub

/// The folder of the benchmarks' hubs: a small one that is made when it is missing, a large one that `make bench-data`
/// makes, and copies that a measure may change.
struct DataFolder: Sendable {
    static let smallSize = 10_000
    static let largeSize = 1_000_000
    let path: String

    /// A hub with so many parties; nil when it is a large one that was not made.
    func hub(parties: Int) async throws -> String? {
        let directory = "\(path)/parties-\(parties)"
        if FileManager.default.fileExists(atPath: "\(directory)/hub.db") { return directory }
        guard parties <= Self.smallSize else { return nil }
        let made = "\(path)/making-\(parties)"
        try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: true)
        let installation = try BenchmarkHub(made)
        try await installation.prepare()
        // A registration makes two parties: the company, and the person who registers it.
        try await installation.register(0..<parties / 2)
        installation.hub.close()
        try FileManager.default.moveItem(atPath: made, toPath: directory)
        return directory
    }

    /// Runs `body` on a copy of a hub, which is on the disk before it starts and gone after it.
    func onCopy<Outcome>(of directory: String, _ body: (String) async throws -> Outcome) async throws -> Outcome {
        let copy = "\(path)/copy"
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: directory, toPath: copy)
        sync()
        let outcome = try await body(copy)
        try FileManager.default.removeItem(atPath: copy)
        return outcome
    }
}
