import FoundationEssentials
import Glibc
import Hub

/// The folder of the benchmarks' hubs, which `pavilion demo --parties` fills, and of copies that a measure may change.
struct DataFolder: Sendable {
    static let smallSize = 10_000
    static let largeSize = 1_000_000
    let path: String

    /// A hub with so many parties; nil: nobody has filled one.
    func hub(parties: Int) -> String? {
        let directory = "\(path)/parties-\(parties)"
        return FileManager.default.fileExists(atPath: DataFile.database.path(in: directory)) ? directory : nil
    }

    /// Runs `body` on a copy of a hub, which is on the disk before it starts and gone after it.
    func onCopy<Outcome>(of directory: String, _ body: (String) async throws -> Outcome) async throws -> Outcome {
        let copy = "\(path)/copy"
        // An interrupted run leaves one.
        if FileManager.default.fileExists(atPath: copy) { try FileManager.default.removeItem(atPath: copy) }
        try FileManager.default.copyItem(atPath: directory, toPath: copy)
        sync()
        let outcome = try await body(copy)
        try FileManager.default.removeItem(atPath: copy)
        return outcome
    }
}
