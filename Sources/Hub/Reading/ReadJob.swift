import MessageModel
import Timekeeping

/// A reading closure on its way, with its caller's reply inside.
struct ReadJob: Sendable {
    let deadline: ContinuousClock.Instant?
    /// When it came, by the monotonic clock.
    let queued = monotonicNanoseconds()
    /// Called before the closure runs. False: its time was over, and its caller knows.
    let begin: @Sendable () -> Bool
    let run: @Sendable (borrowing Snapshot) -> Void
    let refuse: @Sendable (Problem) -> Void
}
