import Logging
import MessageModel
import Metrics
import Threading

/// The way in for those who can come again: the public. Gates, staff, partners and services of the installation are not
/// counted here, so that they are the last to be sent away (P8).
package final class Entrance: Sendable {
    /// What somebody comes for, and so in which line it will stand: before the hub's readers or its writer.
    package enum Purpose: String, Sendable {
        case reading, writing
    }

    private let reading: Guarded<EntranceWindow>
    private let writing: Guarded<EntranceWindow>
    private let told = Guarded<ContinuousClock.Instant?>(nil)
    private let metrics: MetricRegistry
    private let log: Log

    init(_ limits: EntranceWindow.Limits = EntranceWindow.Limits(), metrics: MetricRegistry, log: Log) {
        reading = Guarded(EntranceWindow(limits))
        writing = Guarded(EntranceWindow(limits))
        self.metrics = metrics
        self.log = log
    }

    /// Lets somebody in for as long as `work` takes; nil: there was no room, and the work was not begun.
    package func pass<Output>(_ purpose: Purpose, _ work: (Guest) async -> Output) async -> Output? {
        guard window(purpose).withLock({ $0.enter(at: .now) }) else {
            noteSentAway(purpose)
            return nil
        }
        defer { window(purpose).withLock { $0.leave() } }
        return await work(Guest(entrance: self, purpose: purpose))
    }

    /// What those are told who are sent away; not all of them come again at the same time.
    package static func refusal() -> Problem { Problem(.busy, "busy", retryAfter: .seconds(Int.random(in: 1...4))) }

    /// Somebody's turn has come in its line.
    fileprivate func begin(_ purpose: Purpose, after wait: Duration) throws(Problem) {
        guard window(purpose).withLock({ $0.begin(after: wait, at: .now) }) else {
            noteSentAway(purpose)
            throw Self.refusal()
        }
    }

    private func window(_ purpose: Purpose) -> Guarded<EntranceWindow> { purpose == .reading ? reading : writing }

    /// Each is counted, and the log tells of them once a minute.
    private func noteSentAway(_ purpose: Purpose) {
        metrics.count(
            "pavilion_sent_away_total",
            help: "Requests of the public that were answered 503, so that the others need not wait long.",
            labels: ["purpose": purpose.rawValue])
        let isDue = told.withLock { told in
            let now = ContinuousClock.now
            guard told.map({ now - $0 > .seconds(60) }) ?? true else { return false }
            told = now
            return true
        }
        if isDue { log.warning("entrance.sentAway", ["purpose": purpose.rawValue]) }
    }
}

/// Somebody who was let in by the entrance.
package struct Guest: Sendable {
    fileprivate let entrance: Entrance
    fileprivate let purpose: Entrance.Purpose

    /// Its turn has come in a line; in one that it did not come for, nobody minds how long it waited.
    ///
    /// - Throws: `busy`: it has waited too long, and is sent away. Nothing was done for it.
    func begin(_ purpose: Entrance.Purpose, since arrival: ContinuousClock.Instant) throws(Problem) {
        if purpose == self.purpose { try entrance.begin(purpose, after: .now - arrival) }
    }
}
