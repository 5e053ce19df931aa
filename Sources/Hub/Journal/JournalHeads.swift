import Cryptography
import Files
import Logging
import Threading
import Timekeeping

/// The file `journal.heads` beside the database: every minute in which something was written, one line that says, signed,
/// how the journal ended.
final class JournalHeads: Sendable {
    private let file: JournalHeadsFile
    private let key: SigningKey
    private let tip: Guarded<JournalTip>
    private let clock: WallClock
    private let log: Log
    /// The last sequence that is signed.
    private let signed: Guarded<Int64>
    private let ended = Signal()
    private let thread = Guarded<WorkerThread?>(nil)

    /// - Parameters:
    ///   - tip: the last line that is on the disk, at any time.
    ///   - signed: the last sequence that the file holds.
    init(
        _ file: JournalHeadsFile, _ key: SigningKey, of tip: Guarded<JournalTip>, after signed: Int64, clock: WallClock,
        log: Log
    ) {
        self.file = file
        self.key = key
        self.tip = tip
        self.signed = Guarded(signed)
        self.clock = clock
        self.log = log
    }

    /// Signs what a crash left unsigned before anything more is written.
    func start(every interval: Duration) {
        sign()
        let thread = WorkerThread(name: "hub-heads") { [self] in
            while !ended.wait(atMost: interval) { sign() }
        }
        self.thread.withLock { $0 = thread }
    }

    /// Signs the last line; call it once nothing is written any more.
    func close() {
        ended.raise()
        thread.withLock { $0 }?.join()
        sign()
    }

    private func sign() {
        let tip = tip.withLock { $0 }
        guard tip.sequence > signed.withLock({ $0 }) else { return }
        do {
            try file.append(JournalHead(tip, at: clock.now(), signedWith: key))
            signed.withLock { $0 = tip.sequence }
        } catch {
            log.error("hub.journalHeadNotSigned", ["cause": error])
        }
    }
}
