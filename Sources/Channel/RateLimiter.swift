import MessageModel
import Messages
import Threading
import Timekeeping

/// So many calls of an operation per span of time, for each principal or address: a bucket that refills steadily. Kept as
/// the generic cell rate algorithm (ITU-T I.371), which needs one number a bucket: when it will be full again.
final class RateLimiter: Sendable {
    /// Of one limit: when policy sets another, nobody waits for what the one before it has taken.
    private struct Bucket: Hashable {
        let operation: String
        let subject: String
        let count: Int64
        let seconds: Int64
    }

    private struct State {
        /// In milliseconds since 1970; a bucket that is full is not in here.
        var fullAt: [Bucket: Double] = [:]
        /// How many may be in here before the full ones are looked for.
        var most = 10_000
    }

    private let state = Guarded(State())
    private let clock: WallClock

    init(clock: WallClock) { self.clock = clock }

    /// Takes one call; throws `tooMany` with the time until the next one is free.
    func take(_ operation: String, _ limit: RateLimit, for subject: String) throws(Problem) {
        let now = Double(clock.now().milliseconds)
        let span = Double(limit.seconds) * 1000
        let wait: Double? = state.withLock { state in
            let bucket = Bucket(
                operation: operation, subject: subject, count: limit.count, seconds: limit.seconds)
            let fullAt = max(now, state.fullAt[bucket] ?? now) + span / Double(limit.count)
            // Half a millisecond for the rounding of the division.
            guard fullAt <= now + span + 0.5 else { return fullAt - now - span }
            if state.fullAt.count >= state.most {
                state.fullAt = state.fullAt.filter { $0.value > now }
                state.most = max(10_000, 2 * state.fullAt.count)
            }
            state.fullAt[bucket] = fullAt
            return nil
        }
        guard let wait else { return }
        throw Problem(.tooMany, "tooMany", retryAfter: .seconds(max(1, (wait / 1000).rounded(.up))))
    }
}
