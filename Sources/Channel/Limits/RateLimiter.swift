import Messages
import Metrics
import Threading
import Timekeeping

/// So many of something per span of time, for each subject: a bucket that refills steadily. Kept as the generic cell rate
/// algorithm (ITU-T I.371), which needs one number a bucket: when it will be full again. The one limiter of an installation:
/// calls of operations, wrong secrets, and what a flood may do.
package final class RateLimiter: Sendable {
    /// Of one limit: when policy sets another, nobody waits for what the one before it has taken.
    private struct Bucket: Hashable {
        let name: String
        let subject: LimitSubject
        let count: Int64
        let seconds: Int64
    }

    /// Buckets that share cells: of one span, so that a long one does not hold up a short one; and those of principals apart
    /// from those of networks, of which strangers have as many as they like.
    private struct Shelf: Hashable {
        let seconds: Int64
        let isOfPrincipals: Bool
    }

    private let sketches = Guarded<[Shelf: RateSketch]>([:])
    private let clock: WallClock
    private let metrics: MetricRegistry

    package init(clock: WallClock, metrics: MetricRegistry) { (self.clock, self.metrics) = (clock, metrics) }

    /// Takes one of what `name` is limited to. Gives how long it is until the next one is free when there is none now: whole
    /// seconds, one at least.
    package func take(_ name: String, _ limit: RateLimit, for subject: LimitSubject) -> Duration? {
        guard case .late(let wait) = ask(name, limit, subject, within: .zero) else { return nil }
        metrics.count(
            "pavilion_rate_limited_total", help: "What was refused because a limit was reached, by whom it counts.",
            labels: ["operation": name, "by": subject.kind])
        return wait
    }

    /// The same without taking it.
    package func wait(_ name: String, _ limit: RateLimit, for subject: LimitSubject) -> Duration? {
        guard case .late(let wait) = ask(name, limit, subject, within: nil) else { return nil }
        return wait
    }

    /// Takes one also when it is free only later: gives in how long; nil: not within `most`, and nothing is taken.
    func reserve(
        _ name: String, _ limit: RateLimit, for subject: LimitSubject, within most: Duration
    ) -> Duration? {
        guard case .free(let wait) = ask(name, limit, subject, within: most) else { return nil }
        return wait
    }

    private enum Answer {
        /// One is free in so long.
        case free(Duration)
        /// Too long.
        case late(Duration)
    }

    /// - Parameter patience: how long it may be until one is free that is taken; nil: none is taken.
    private func ask(
        _ name: String, _ limit: RateLimit, _ subject: LimitSubject, within patience: Duration?
    ) -> Answer {
        let now = Double(clock.now().milliseconds)
        let span = Double(limit.seconds) * 1000
        let bucket = Bucket(name: name, subject: subject, count: limit.count, seconds: limit.seconds)
        // Half a millisecond for the rounding of the division.
        let most = Double((patience ?? .zero).milliseconds) + 0.5
        let (wait, isFree) = sketches.withLock { sketches in
            let shelf = Shelf(seconds: limit.seconds, isOfPrincipals: subject.isPrincipal)
            let known = sketches[shelf]?.time(of: bucket) ?? 0
            let fullAt = max(now, known) + span / Double(limit.count)
            let wait = fullAt - now - span
            guard wait <= most else { return (wait, false) }
            if patience != nil { sketches[shelf, default: RateSketch()].set(fullAt, of: bucket) }
            return (wait, true)
        }
        let seconds = (wait / 1000).rounded(.up)
        return isFree ? .free(.seconds(max(0, wait < 1 ? 0 : seconds))) : .late(.seconds(max(1, seconds)))
    }
}

extension LimitSubject {
    fileprivate var isPrincipal: Bool { if case .principal = self { true } else { false } }
}
