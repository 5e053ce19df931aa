import Threading
import Timekeeping

/// Counts wrong secrets, so that nobody can try many: so many a minute of one subject, which is whatever is counted together.
final class WrongTries: Sendable {
    /// Of one subject since `start`.
    private struct Tries {
        var count = 0
        let start: Instant
    }

    private let perMinute: Int
    private let clock: WallClock
    private let tries = Guarded<[String: Tries]>([:])
    private static let minute = Duration.seconds(60)
    /// Subjects that have waited long enough are forgotten when there are more than this.
    private static let most = 10_000

    init(perMinute: Int, clock: WallClock) { (self.perMinute, self.clock) = (perMinute, clock) }

    /// How long the subject has to wait, because it has used up its tries; nil: it need not. A wrong try is counted.
    func wait(of subject: String, isWrong: Bool) -> Duration? {
        let now = clock.now()
        return tries.withLock { tries in
            if tries.count > Self.most { tries = tries.filter { now - $0.value.start < Self.minute } }
            var mine = tries[subject].flatMap { now - $0.start < Self.minute ? $0 : nil } ?? Tries(start: now)
            guard mine.count < perMinute else { return Self.minute - (now - mine.start) }
            if isWrong {
                mine.count += 1
                tries[subject] = mine
            }
            return nil
        }
    }
}
