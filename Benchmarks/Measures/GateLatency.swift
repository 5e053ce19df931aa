import Hub
import MessageModel
import Threading
import Timekeeping

/// How long a gate waits for its write while an import fills the bulk lane, a report reads for 5 seconds at a time and the
/// log is copied and emptied. Badges are scanned at their own pace, whether those before were answered or not, and each one
/// counts from the moment it was due.
struct GateLatency {
    private static let importers = 16
    /// From one scan to the next.
    private static let pace = Duration.milliseconds(10)
    let folder: DataFolder
    let runs: Int
    /// In a run.
    let scans: Int
    /// What the import writes, again and again: registrations as they were recorded.
    let writes: [[HubWrite]]

    func measure(_ size: Int, in directory: String) async throws -> [Measurement] {
        var (half, most): ([Double], [Double]) = ([], [])
        for _ in 0..<runs {
            let milliseconds = try await folder.onCopy(of: directory) { try await underLoad($0) }
            half.append(percentile(50, of: milliseconds))
            most.append(percentile(99, of: milliseconds))
        }
        return [
            Measurement(
                name: "gate write under load at \(size) parties, p50", unit: "ms", measured: median(half)),
            Measurement(
                name: "gate write under load at \(size) parties, p99", unit: "ms", measured: median(most),
                target: .atMost(20)),
        ]
    }

    private func underLoad(_ directory: String) async throws -> [Double] {
        let installation = try BenchmarkHub(directory, modules: [BenchmarkModule.gate])
        defer { installation.hub.close() }
        let isOver = Guarded(false)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await report(installation.hub) { isOver.withLock { $0 } } }
            group.addTask { try await bulkImport(installation.hub) { isOver.withLock { $0 } } }
            let milliseconds = try await scan(installation.hub)
            isOver.withLock { $0 = true }
            try await group.waitForAll()
            return milliseconds
        }
    }

    private func scan(_ hub: DataHub) async throws -> [Double] {
        let gate = Author(who: "gate:1", operation: "gates.scan", trace: "0123456789abcdef")
        return try await withThrowingTaskGroup(of: Double.self) { group in
            let start = ContinuousClock.now
            for badge in 0..<scans {
                let due = start + Self.pace * badge
                try await Task.sleep(until: due, clock: .continuous)
                group.addTask {
                    try await hub.write(as: gate, lane: .gate) { transaction in
                        _ = try transaction.insert(
                            BenchmarkModule.scan, ["badge": SQLValue(badge), "at": SQLValue(transaction.now)])
                    }
                    return (ContinuousClock.now - due).seconds * 1e3
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    private func bulkImport(_ hub: DataHub, until isOver: @escaping @Sendable () -> Bool) async throws {
        let author = Author(who: "staff:1", operation: "lists.import", trace: "0123456789abcdef")
        let next = Guarded(0)
        try await concurrently(Self.importers, 0..<Self.importers) { _ in
            while !isOver() {
                let number = next.withLock { next in
                    defer { next += 1 }
                    return next
                }
                try await hub.write(as: author, lane: .bulk) { transaction in
                    try HubWrite.performAnew(writes[number % writes.count], in: transaction)
                }
            }
        }
    }

    private func report(_ hub: DataHub, until isOver: @Sendable () -> Bool) async throws {
        while !isOver() {
            do {
                _ = try await hub.read { try $0.first(BenchmarkModule.report) }
            } catch let problem as Problem where problem.code == "deadline" {
                continue
            }
        }
    }
}
