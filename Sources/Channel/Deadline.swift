import MessageModel

/// Runs `work`, and gives up waiting for it at the deadline: it is told to stop, but what it has begun may still be done,
/// so its outcome is unknown to the caller, who may repeat with the same key (DESIGN §4). Work that never waits costs no
/// change of threads and no timer.
func within<Output: Sendable>(
    _ deadline: ContinuousClock.Instant, _ work: @escaping @Sendable () async throws -> Output
) async throws -> Output {
    let race = Race<Output>()
    let worker = Task.immediate {
        do { race.finish(.success(try await work())) } catch { race.finish(.failure(error)) }
    }
    return try await race.value(by: deadline, late: Problem(.unknownOutcome, "unknownOutcome")) { worker.cancel() }
}
