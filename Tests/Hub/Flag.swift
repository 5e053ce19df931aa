import MessageModel
import Threading

/// Something that one side raises and the other waits for without blocking a thread of Swift's pool.
final class Flag: Sendable {
    private let raised = Guarded(false)

    func raise() { raised.withLock { $0 = true } }

    var isRaised: Bool { raised.withLock { $0 } }

    func wait() async {
        while !isRaised { await Task.yield() }
    }
}

/// The problem that a closure ends with which begins before its deadline and goes on after it. How soon it begins is up to
/// the machine: one that has not is tried again, with more time.
///
/// - Parameter body: raises the flag inside its closure.
func problemOnceBegun(
    _ body: (_ deadline: ContinuousClock.Instant, _ began: Flag) async throws -> Void
) async throws -> Problem? {
    var time = Duration.milliseconds(20)
    while true {
        let began = Flag()
        let problem = try await problem { try await body(.now + time, began) }
        if began.isRaised { return problem }
        time *= 2
    }
}
