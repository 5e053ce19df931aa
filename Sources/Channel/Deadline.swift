import MessageModel
import Threading

/// Runs `work`, and gives up waiting for it at the deadline: it is told to stop, but what it has begun may still be done,
/// so its outcome is unknown to the caller, who may repeat with the same key (DESIGN §4).
func within<Output: Sendable>(
    _ deadline: ContinuousClock.Instant, _ work: @escaping @Sendable () async throws -> Output
) async throws -> Output {
    let race = Race<Output>()
    let worker = Task {
        do { race.finish(.success(try await work())) } catch { race.finish(.failure(error)) }
    }
    let timer = Task {
        do { try await Task.sleep(until: deadline, clock: .continuous) } catch { return }
        race.finish(.failure(Problem(.unknownOutcome, "unknownOutcome")))
        worker.cancel()
    }
    defer { timer.cancel() }
    return try await withCheckedThrowingContinuation { race.wait($0) }
}

/// The first result wins; later ones are of no use to anybody.
private final class Race<Output: Sendable>: Sendable {
    private enum State {
        case open
        case waiting(CheckedContinuation<Output, any Error>)
        case finished(Result<Output, any Error>)
        case done
    }

    private let state = Guarded(State.open)

    func wait(_ continuation: CheckedContinuation<Output, any Error>) {
        let result: Result<Output, any Error>? = state.withLock { state in
            if case .finished(let result) = state {
                state = .done
                return result
            }
            state = .waiting(continuation)
            return nil
        }
        if let result { continuation.resume(with: result) }
    }

    func finish(_ result: Result<Output, any Error>) {
        let continuation: CheckedContinuation<Output, any Error>? = state.withLock { state in
            switch state {
            case .open:
                state = .finished(result)
                return nil
            case .waiting(let continuation):
                state = .done
                return continuation
            case .finished, .done:
                return nil
            }
        }
        continuation?.resume(with: result)
    }
}
