import MessageModel
import Threading

/// What a caller of the hub waits for. It gets one answer: the true one, or, when its time is over, that it was not begun
/// or what then is known.
final class Reply<Answer: Sendable>: Expiring {
    private enum State {
        case waiting, begun, answered
    }

    private let continuation: CheckedContinuation<Answer, any Error>
    private let deadlines: DeadlineClock
    private let deadline: ContinuousClock.Instant?
    private let lateAnswer: Problem
    private let state = Guarded(State.waiting)

    /// - Parameter lateAnswer: for work that was begun and has not ended by the deadline.
    init(
        _ continuation: CheckedContinuation<Answer, any Error>, by deadline: ContinuousClock.Instant?,
        _ deadlines: DeadlineClock, late lateAnswer: Problem
    ) {
        self.continuation = continuation
        self.deadlines = deadlines
        self.deadline = deadline
        self.lateAnswer = lateAnswer
        if let deadline { deadlines.add(self, at: deadline) }
    }

    /// Called before the work begins. False: it must not, for the caller was told so.
    func begin() -> Bool {
        if let deadline, ContinuousClock.now >= deadline { expire() }
        return state.withLock { state in
            guard case .waiting = state else { return false }
            state = .begun
            return true
        }
    }

    /// Nothing happens when it was answered before.
    func answer(_ result: Result<Answer, any Error>) {
        if deadline != nil { deadlines.remove(self) }
        let isFirst = state.withLock { state in
            guard case .answered = state else {
                state = .answered
                return true
            }
            return false
        }
        if isFirst { continuation.resume(with: result) }
    }

    func expire() {
        let problem = state.withLock { state -> Problem? in
            defer { state = .answered }
            return switch state {
            case .waiting: Problem(.busy, "deadline")
            case .begun: lateAnswer
            case .answered: nil
            }
        }
        if let problem { continuation.resume(throwing: problem) }
    }
}
