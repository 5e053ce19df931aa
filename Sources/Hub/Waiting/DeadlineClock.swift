import Threading

/// Something that is told when its time is over.
protocol Expiring: AnyObject, Sendable {
    /// Must not block for long: others wait for their turn.
    func expire()
}

/// Tells whoever waits for the hub when its time is over, by the monotonic clock, on a thread of its own: whoever is being
/// waited for may be what is stuck.
final class DeadlineClock: Sendable {
    private struct State {
        var waiting: [ObjectIdentifier: (deadline: ContinuousClock.Instant, who: any Expiring)] = [:]
        /// When the thread looks next.
        var next: ContinuousClock.Instant?
        var bell = Signal()
        var closed = false
    }

    private let state = Guarded(State())
    private let thread = Guarded<WorkerThread?>(nil)

    func start() {
        let thread = WorkerThread(name: "hub-deadlines") { [self] in while look() {} }
        self.thread.withLock { $0 = thread }
    }

    func add(_ who: any Expiring, at deadline: ContinuousClock.Instant) {
        state.withLock { state in
            state.waiting[ObjectIdentifier(who)] = (deadline, who)
            if state.next.map({ deadline < $0 }) ?? true { state.bell.raise() }
        }
    }

    func remove(_ who: any Expiring) { state.withLock { _ = $0.waiting.removeValue(forKey: ObjectIdentifier(who)) } }

    func close() {
        state.withLock {
            $0.closed = true
            $0.bell.raise()
        }
        thread.withLock { $0 }?.join()
    }

    /// Tells those who are late and sleeps until the next is. Most are gone before that.
    private func look() -> Bool {
        let now = ContinuousClock.now
        let (late, bell, rest, closed) = state.withLock { state in
            let late = state.waiting.values.filter { $0.deadline <= now }.map(\.who)
            for who in late { state.waiting.removeValue(forKey: ObjectIdentifier(who)) }
            state.next = state.waiting.values.map(\.deadline).min()
            state.bell = Signal()
            return (late, state.bell, state.next.map { $0 - now } ?? .seconds(3600), state.closed)
        }
        for who in late { who.expire() }
        if late.isEmpty && !closed { _ = bell.wait(atMost: rest) }
        return !closed
    }
}
