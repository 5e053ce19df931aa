import Glibc
import Threading

/// Where the time of day comes from: the system's, or a test's.
package struct WallClock: Sendable {
    package let now: @Sendable () -> Instant

    package init(now: @escaping @Sendable () -> Instant) { self.now = now }

    /// The system's time of day, which never goes back while the program runs.
    package static let system = neverBack(
        WallClock {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
        }, nanoseconds: monotonicNanoseconds, tell: listener.tell)

    /// Whom `system` tells.
    private static let listener = Listener<Duration>()

    /// - Parameter tell: called once when the system's clock was set back, with how far `system` is ahead of it then, and
    ///   once with zero when both agree again.
    package static func onSetBack(_ tell: @escaping @Sendable (Duration) -> Void) { listener.set(tell) }

    /// The same time, but when `clock` is set back this one goes on, at half speed until both agree again: leases and
    /// retries end, if a little later, and nothing seems to happen before what it follows.
    ///
    /// - Parameters:
    ///   - nanoseconds: counts the time that really passes.
    ///   - tell: as in `onSetBack`; it may ask this clock.
    static func neverBack(
        _ clock: WallClock, nanoseconds: @escaping @Sendable () -> UInt64,
        tell: @escaping @Sendable (Duration) -> Void
    ) -> WallClock {
        let agreed = Guarded((time: clock.now(), at: nanoseconds(), still: true))
        return WallClock {
            let (now, ahead) = agreed.withLock { agreed -> (Instant, Duration?) in
                let (time, at, agree) = (clock.now(), nanoseconds(), agreed.still)
                let slow = Instant(milliseconds: agreed.time.milliseconds + Int64((at - agreed.at) / 2_000_000))
                agreed.still = time >= slow
                if agreed.still { (agreed.time, agreed.at) = (time, at) }
                return (max(time, slow), agree == agreed.still ? nil : max(time, slow) - time)
            }
            if let ahead { tell(ahead) }
            return now
        }
    }
}

/// Nanoseconds of a clock that never goes back: for measuring how long something took, never for dates.
package func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
