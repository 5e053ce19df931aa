import Threading
import Timekeeping

/// A clock that the demo sets, so that past editions were registered for in the past.
final class DemoClock: Sendable {
    private let instant: Guarded<Instant>

    init(_ instant: Instant) { self.instant = Guarded(instant) }

    var clock: WallClock { WallClock { self.instant.withLock { $0 } } }

    func set(_ new: Instant) { instant.withLock { $0 = new } }
}
