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
        }, nanoseconds: monotonicNanoseconds)

    /// The same time, but when `clock` is set back this one goes on, at half speed until both agree again: leases and
    /// retries end, if a little later, and nothing seems to happen before what it follows.
    ///
    /// - Parameter nanoseconds: counts the time that really passes.
    static func neverBack(_ clock: WallClock, nanoseconds: @escaping @Sendable () -> UInt64) -> WallClock {
        let agreed = Guarded((time: clock.now(), at: nanoseconds()))
        return WallClock {
            agreed.withLock { agreed in
                let (time, at) = (clock.now(), nanoseconds())
                let slow = agreed.time + .nanoseconds(Int64(at - agreed.at) / 2)
                if time >= slow { agreed = (time, at) }
                return max(time, slow)
            }
        }
    }
}

/// Nanoseconds of a clock that never goes back: for measuring how long something took, never for dates.
package func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
