import MessageModel
import Synchronization

extension Bus {
    /// So much longer than its deadline a call is waited for: what the hub tells of it at the deadline is exact, and better
    /// than that nothing is known.
    static let grace = Duration.milliseconds(250)
}

/// Runs `work`, and gives up waiting for it at the deadline: it is told to stop, but what it has begun may still be done,
/// so its outcome is unknown to the caller, who may repeat with the same key (DESIGN §4). Work that never waits costs no
/// change of threads and no timer.
func within<Output: Sendable>(
    _ deadline: ContinuousClock.Instant, _ work: @escaping @Sendable () async throws -> Output
) async throws -> Output {
    let isOver = Flag()
    let worker = Task.immediate {
        defer { isOver.value.store(true, ordering: .relaxed) }
        return try await work()
    }
    if isOver.value.load(ordering: .relaxed) { return try await worker.value }
    let race = Race<Output>()
    Task { race.finish(await worker.result) }
    return try await race.value(by: deadline, late: Problem(.unknownOutcome, "unknownOutcome")) { worker.cancel() }
}

private final class Flag: Sendable {
    let value = Atomic(false)
}
