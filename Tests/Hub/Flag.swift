import Threading

/// Something that one side raises and the other waits for without blocking a thread of Swift's pool.
final class Flag: Sendable {
    private let raised = Guarded(false)

    func raise() { raised.withLock { $0 = true } }

    func wait() async {
        while !raised.withLock({ $0 }) { await Task.yield() }
    }
}
