import Threading
import Timekeeping

/// What one follower is told: what of its topics has changed, at most once a second, and now and then that nothing has.
/// However many changes come while it is busy, each topic waits once.
package final class ChangeWatch: Sendable {
    package enum Word: Sendable, Equatable {
        /// The topics, with the version of their last change.
        case changed([Topic: Int64])
        /// Nothing was told for `rest`.
        case nothing
    }

    private typealias Taker = CheckedContinuation<Word, any Error>

    private struct State {
        var waiting: [Topic: Int64]
        var lastChange: Instant?
        var lastWord: Instant
        var taker: Taker?

        /// What is due at this time, if somebody waits for it.
        mutating func due(_ now: Instant) -> (taker: Taker, word: Word)? {
            guard let taker else { return nil }
            let mayTell = lastChange.map { now - $0 >= ChangeWatch.pause } ?? true
            guard !waiting.isEmpty && mayTell || now - lastWord >= ChangeWatch.rest else { return nil }
            let word: Word = waiting.isEmpty || !mayTell ? .nothing : .changed(waiting)
            if case .changed = word { (waiting, lastChange) = ([:], now) }
            (lastWord, self.taker) = (now, nil)
            return (taker, word)
        }
    }

    /// So long nothing more is told after a change.
    static let pause = Duration.seconds(1)
    /// So long after the last word it is told that nothing has changed.
    package static let rest = Duration.seconds(15)

    let topics: Set<Topic>
    private let clock: WallClock
    private let state: Guarded<State>

    /// - Parameter changed: what has changed already.
    init(_ topics: Set<Topic>, changed: [Topic: Int64], clock: WallClock) {
        (self.topics, self.clock) = (topics, clock)
        state = Guarded(State(waiting: changed, lastWord: clock.now()))
    }

    /// The next word. One task asks at a time. Throws `CancellationError` when it is cancelled.
    package func next() async throws -> Word {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { take($0) }
        } onCancel: {
            withdraw()
        }
    }

    private func take(_ taker: CheckedContinuation<Word, any Error>) {
        let now = clock.now()
        let isCancelled = state.withLock { state in
            // Whoever was told to stop before this came here found nothing to withdraw.
            guard !Task.isCancelled else { return true }
            state.taker = taker
            return false
        }
        if isCancelled { taker.resume(throwing: CancellationError()) } else { tell(now) }
    }

    private func withdraw() {
        let taker: CheckedContinuation<Word, any Error>? = state.withLock { state in
            defer { state.taker = nil }
            return state.taker
        }
        taker?.resume(throwing: CancellationError())
    }

    func note(_ topic: Topic, _ version: Int64) { state.withLock { $0.waiting[topic] = version } }

    /// Tells what is due now.
    func tell(_ now: Instant) {
        let due = state.withLock { $0.due(now) }
        due?.taker.resume(returning: due?.word ?? .nothing)
    }
}
