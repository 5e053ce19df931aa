import Threading
import Timekeeping

/// What waits for the writer, in three lanes.
final class WriteQueue: Sendable {
    private struct Lanes {
        var gate = Fifo<WriteJob>()
        var interactive = Fifo<WriteJob>()
        var bulk = Fifo<WriteJob>()
        var closed = false
        var bulkPaused = false

        subscript(lane: Lane) -> Fifo<WriteJob> {
            _read {
                switch lane {
                case .gate: yield gate
                case .interactive: yield interactive
                case .bulk: yield bulk
                }
            }
            _modify {
                switch lane {
                case .gate: yield &gate
                case .interactive: yield &interactive
                case .bulk: yield &bulk
                }
            }
        }
    }

    private let lanes = Guarded(Lanes())
    private let doorbell = Mailbox<Void>()

    /// False once the queue is closed.
    func put(_ job: WriteJob) -> Bool {
        let accepted = lanes.withLock { lanes in
            if !lanes.closed { lanes[job.lane].append(job) }
            return !lanes.closed
        }
        if accepted { ring() }
        return accepted
    }

    /// The next job of the first lane that has one, none less urgent than `lane`, without waiting.
    func poll(through lane: Lane = .bulk) -> WriteJob? {
        lanes.withLock { lanes in
            for urgency in Lane.allCases where urgency <= lane && !(urgency == .bulk && lanes.bulkPaused) {
                if let job = lanes[urgency].popFirst() { return job }
            }
            return nil
        }
    }

    /// The job that begins a batch: the most urgent one, but a bulk one that lost its patience goes before people.
    func pollFirst(patience: Duration) -> WriteJob? {
        let latest = monotonicNanoseconds() - UInt64(patience.seconds * 1e9)
        return lanes.withLock { lanes in
            guard lanes.gate.isEmpty, !lanes.bulkPaused, let bulk = lanes.bulk.first, bulk.queued < latest else {
                return nil
            }
            return lanes.bulk.popFirst()
        } ?? poll()
    }

    /// Waits until somebody rings, or for `limit`. Tells whether somebody did; nil: closed, and what is left can still be
    /// polled.
    func wait(atMost limit: Duration?) -> Bool? { doorbell.takeAll(atMost: limit).map { !$0.isEmpty } }

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

    func count(_ lane: Lane) -> Int { lanes.withLock { $0[lane].count } }
}
