import Threading

/// Watches one reading closure: either it ends, or it is found stuck, never both.
final class ReaderWatch: Expiring {
    private let isOver = Guarded(false)
    private let stuck: @Sendable () -> Void

    init(stuck: @escaping @Sendable () -> Void) { self.stuck = stuck }

    /// The closure has ended. False: it was found stuck before.
    func end() -> Bool {
        isOver.withLock { isOver in
            defer { isOver = true }
            return !isOver
        }
    }

    func expire() {
        if end() { stuck() }
    }
}
