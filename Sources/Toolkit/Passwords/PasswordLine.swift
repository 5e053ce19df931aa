import Cryptography
import Threading

/// Who waits for the one thread, in order of arrival, and how long that will take.
final class PasswordLine: Sendable {
    private struct State {
        /// By number of arrival.
        var waiting: [Int: PasswordJob] = [:]
        var next = 0
        var isWorking = false
        var isClosed = false
        /// How long one takes, in nanoseconds, an average that follows the latest; a guess before the first.
        var average = 50_000_000.0
    }

    private let state = Guarded(State())
    private let bell = Mailbox<Void>()
    private let places: Int

    init(places: Int) { self.places = places }

    /// The number that a job will have.
    func number() -> Int {
        state.withLock { state in
            state.next += 1
            return state.next
        }
    }

    /// Lets a job wait. Throws `busy` when all places are taken, `closed` at the end.
    func add(_ job: PasswordJob, _ number: Int) throws(PasswordFailure) {
        try state.withLock { state throws(PasswordFailure) in
            guard !state.isClosed else { throw PasswordFailure(.closed) }
            guard state.waiting.count < places else {
                throw PasswordFailure(.busy, retryAfter: max(.seconds(1), Self.wait(state)))
            }
            state.waiting[number] = job
        }
        _ = bell.put(())
    }

    /// A job that was not begun, which goes; nil: it was, or is not there yet.
    func remove(_ number: Int) -> PasswordJob? { state.withLock { $0.waiting.removeValue(forKey: number) } }

    /// The job whose turn it is; blocks while nobody waits. Nil: closed, and nobody waits any more.
    func take() -> PasswordJob? {
        while bell.take() != nil {
            let first = state.withLock { state -> PasswordJob? in
                guard let number = state.waiting.keys.min() else { return nil }
                state.isWorking = true
                return state.waiting.removeValue(forKey: number)
            }
            // Nothing, when one has gone and left its ring of the bell behind.
            if let first { return first }
        }
        return nil
    }

    /// The job that was taken is done.
    func ended(nanoseconds: UInt64) {
        state.withLock { state in
            state.isWorking = false
            state.average += (Double(nanoseconds) - state.average) / 8
        }
    }

    /// Takes no more; who waits is served.
    func close() {
        state.withLock { $0.isClosed = true }
        bell.close()
    }

    /// How long somebody would wait who came now.
    var wait: Duration { state.withLock { Self.wait($0) } }

    private static func wait(_ state: State) -> Duration {
        .nanoseconds(Int64(state.average) * Int64(state.waiting.count + (state.isWorking ? 1 : 0)))
    }
}
