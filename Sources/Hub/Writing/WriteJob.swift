import MessageModel
import Timekeeping

/// A writing closure on its way, with its caller's reply inside.
struct WriteJob: Sendable {
    let author: Author
    let lane: Lane
    /// When it came, by the monotonic clock.
    let queued = monotonicNanoseconds()
    /// Called before the closure's first run. False: its time was over, and its caller knows.
    let begin: @Sendable () -> Bool
    /// Runs the closure; it may be called twice, and only one of the outcomes is answered.
    let run: @Sendable (borrowing Transaction) -> Outcome
    /// Answers without having run, or in place of what came out.
    let refuse: @Sendable (Problem) -> Void

    /// How a closure ended. Nobody hears of it before `answer` is called.
    struct Outcome {
        let threw: Bool
        let answer: @Sendable () -> Void
    }
}
