import Logging
import MessageModel
import Metrics
import Threading

/// Read-only connections, each on a thread of its own, so that reading never blocks Swift's cooperative pool and never
/// meets the writer.
final class ReaderPool: Sendable {
    private let jobs = Mailbox<ReadJob>()
    private let places = Guarded<[ObjectIdentifier: Place]>([:])
    private let connect: @Sendable () throws(HubFailure) -> Session
    private let limits: HubLimits
    private let metrics: MetricRegistry
    private let log: Log
    private let deadlines: DeadlineClock
    private let ended: @Sendable () -> Void

    private struct Place {
        let thread: WorkerThread
        /// Its thread takes no further job, or is given up.
        let isFree: Signal
    }

    /// - Parameters:
    ///   - ended: called after each snapshot's end; must not block.
    ///   - connect: opens a connection, also later, in place of one whose closure does not end.
    init(
        limits: HubLimits, metrics: MetricRegistry, log: Log, deadlines: DeadlineClock,
        ended: @escaping @Sendable () -> Void, connect: @escaping @Sendable () throws(HubFailure) -> Session
    ) throws(HubFailure) {
        self.limits = limits
        self.metrics = metrics
        self.log = log
        self.deadlines = deadlines
        self.ended = ended
        self.connect = connect
        for _ in 0..<limits.readers { try startReader() }
    }

    /// False once the pool is closed.
    func put(_ job: ReadJob) -> Bool { jobs.put(job) }

    /// Finishes what was accepted and closes the connections. A closure that does not end is not waited for.
    func close() {
        jobs.close()
        while let (reader, place) = places.withLock({ $0.first }) {
            while !place.isFree.wait(atMost: .seconds(60)) {}
            // One that was given up has no place any more.
            if let ended = places.withLock({ $0.removeValue(forKey: reader) }) { ended.thread.join() }
        }
    }

    private func startReader() throws(HubFailure) {
        let reader = Reader(try connect(), limits: limits, metrics: metrics, log: log)
        let isFree = Signal()
        places.withLock { places in
            let thread = WorkerThread(name: "hub-reader") { [self] in serve(reader, isFree) }
            places[ObjectIdentifier(reader)] = Place(thread: thread, isFree: isFree)
        }
    }

    private func serve(_ reader: Reader, _ isFree: Signal) {
        while let job = jobs.take() {
            let goesOn = reader.perform(job, deadlines) { [self] in giveUp(reader) }
            ended()
            if !goesOn { return reader.close() }
        }
        reader.close()
        isFree.raise()
    }

    /// On a thread of its own, because a connection takes time to open and a step to end, and the deadlines of others do
    /// not wait.
    private func giveUp(_ reader: Reader) {
        WorkerThread(name: "hub-relief") { [self] in
            replace(reader)
            reader.takeAway()
            ended()
        }.detach()
    }

    /// Others read on while one that was given up is still busy. Its place is free only when the other has one, so that
    /// closing waits for that.
    private func replace(_ reader: Reader) {
        do throws(HubFailure) {
            try startReader()
        } catch {
            log.error("hub.readerNotReplaced", ["cause": error])
        }
        guard let place = places.withLock({ $0.removeValue(forKey: ObjectIdentifier(reader)) }) else { return }
        place.thread.detach()
        place.isFree.raise()
    }
}
