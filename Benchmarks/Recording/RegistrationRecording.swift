import Hub

/// What the writer does for so many new companies that register in a copy of a hub: one transaction each, for they come one
/// after the other.
func recordRegistrations(_ count: Int, in directory: String) async throws -> [[RecordedStatement]] {
    let recorder = Recorder(.writer)
    let installation = try BenchmarkHub(directory, recorder: recorder)
    defer { installation.hub.close() }
    try await installation.prepare()
    _ = recorder.take()
    try await installation.register(10_000_000..<10_000_000 + count, atOnce: 1)
    return recorder.take().filter { transaction in !transaction.contains { $0.name == "insert match_review" } }
}
