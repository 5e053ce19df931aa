import Threading

/// What waits for the writer, in three lanes.
final class WriteQueue: Sendable {
    private struct Lanes {
        var jobs: [Lane: Fifo<WriteJob>] = [:]
        var closed = false
        var bulkPaused = false
    }

    private let lanes = Guarded(Lanes())
    private let doorbell = Mailbox<Void>()

    /// False once the queue is closed.
    func put(_ job: WriteJob) -> Bool {
        let accepted = lanes.withLock { lanes in
            if !lanes.closed { lanes.jobs[job.lane, default: Fifo()].append(job) }
            return !lanes.closed
        }
        if accepted { ring() }
        return accepted
    }

    /// The next job of the first lane that has one, without waiting.
    func poll() -> WriteJob? {
        lanes.withLock { lanes in
            for lane in Lane.allCases where !(lane == .bulk && lanes.bulkPaused) {
                if let job = lanes.jobs[lane]?.popFirst() { return job }
            }
            return nil
        }
    }

    /// Waits until somebody rings. False: closed; what is left can still be polled.
    func wait() -> Bool { doorbell.takeAll() != nil }

    /// Wakes the writer.
    func ring() { _ = doorbell.put(()) }

    func pauseBulk(_ paused: Bool) {
        lanes.withLock { $0.bulkPaused = paused && !$0.closed }
    }

    /// Takes no further jobs; those that wait are still done.
    func close() {
        lanes.withLock { lanes in
            lanes.closed = true
            lanes.bulkPaused = false
        }
        doorbell.close()
    }

    func count(_ lane: Lane) -> Int { lanes.withLock { $0.jobs[lane]?.count ?? 0 } }
}

/// First in, first out, in constant time on average: a pair of stacks.
private struct Fifo<Element> {
    private var incoming: [Element] = []
    private var outgoing: [Element] = []

    var count: Int { incoming.count + outgoing.count }

    mutating func append(_ element: Element) { incoming.append(element) }

    mutating func popFirst() -> Element? {
        if outgoing.isEmpty {
            outgoing = incoming.reversed()
            incoming = []
        }
        return outgoing.popLast()
    }
}
