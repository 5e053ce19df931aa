import MessageModel
import Threading

/// Something that one task waits for, at most until a deadline: the first result wins, later ones are of no use to anybody.
final class Race<Output: Sendable>: Sendable {
    private enum State {
        case open
        case waiting(CheckedContinuation<Output, any Error>)
        case finished(Result<Output, any Error>)
        case done
    }

    private let state = Guarded(State.open)

    /// Returns false when there was a result already.
    @discardableResult
    func finish(_ result: Result<Output, any Error>) -> Bool {
        let (won, continuation): (Bool, CheckedContinuation<Output, any Error>?) = state.withLock { state in
            switch state {
            case .open:
                state = .finished(result)
                return (true, nil)
            case .waiting(let continuation):
                state = .done
                return (true, continuation)
            case .finished, .done:
                return (false, nil)
            }
        }
        continuation?.resume(with: result)
        return won
    }

    /// Waits for the result. At the deadline it is `late`, and `giveUp` is called.
    func value(
        by deadline: ContinuousClock.Instant, late: Problem, giveUp: @escaping @Sendable () -> Void = {}
    ) async throws -> Output {
        let timer = Task {
            do { try await Task.sleep(until: deadline, clock: .continuous) } catch { return }
            if finish(.failure(late)) { giveUp() }
        }
        defer { timer.cancel() }
        return try await withCheckedThrowingContinuation { wait($0) }
    }

    private func wait(_ continuation: CheckedContinuation<Output, any Error>) {
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
}
