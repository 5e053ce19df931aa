import MessageModel
import Messages
import Threading
import Timekeeping

/// Token buckets: so many calls of an operation per span of time, for each principal or, for the public, each address.
final class RateLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var updated: Instant
    }

    private struct Key: Hashable {
        let operation: String
        let subject: String
    }

    private let buckets = Guarded<[Key: Bucket]>([:])
    private let clock: WallClock
    /// Full buckets are forgotten when there are more than this.
    private static let most = 50_000

    init(clock: WallClock) { self.clock = clock }

    /// Takes one call; throws `tooMany` with the time until the next one is free.
    func take(_ operation: String, _ limit: RateLimit, for subject: String) throws(Problem) {
        let now = clock.now()
        let perSecond = Double(limit.count) / Double(limit.seconds)
        let wait: Double? = buckets.withLock { buckets in
            if buckets.count > Self.most {
                buckets = buckets.filter { (now - $0.value.updated).seconds < Double(limit.seconds) }
            }
            let key = Key(operation: operation, subject: subject)
            var bucket = buckets[key] ?? Bucket(tokens: Double(limit.count), updated: now)
            let elapsed = max(0, (now - bucket.updated).seconds)
            bucket.tokens = min(Double(limit.count), bucket.tokens + elapsed * perSecond)
            bucket.updated = now
            let free = bucket.tokens >= 1
            if free { bucket.tokens -= 1 }
            buckets[key] = bucket
            return free ? nil : (1 - bucket.tokens) / perSecond
        }
        guard let wait else { return }
        throw Problem(.tooMany, "tooMany", retryAfter: .seconds(max(1, wait.rounded(.up))))
    }
}
