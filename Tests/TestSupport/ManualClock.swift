import Threading
import Timekeeping

/// A clock that stands still until a test moves it.
package final class ManualClock: Sendable {
    private let time: Guarded<Instant>

    /// Starts at 2027-03-01T09:00:00Z unless told otherwise.
    package init(_ start: Instant = Instant(milliseconds: 1_803_891_600_000)) {
        time = Guarded(start)
    }

    package var now: Instant { time.withLock { $0 } }

    package func advance(_ duration: Duration) {
        time.withLock { $0 = $0 + duration }
    }

    /// What the code under test takes.
    package var wallClock: WallClock { WallClock { self.now } }
}
