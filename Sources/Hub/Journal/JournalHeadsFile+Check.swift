import Cryptography
import MessageModel
import Timekeeping

extension JournalHeadsFile {
    /// Compares the last head with the database, which may have gone on since but must contain it. Returns the last
    /// signed sequence. Throws `damaged` in words.
    ///
    /// A journal that has no line yet is signed so: one with lines but no head has lost its heads, then, and was not just
    /// killed within its first minute.
    func check(
        _ tip: JournalTip, in snapshot: borrowing Snapshot, signedWith key: SigningKey, now: Instant
    ) throws(HubFailure) -> Int64 {
        try HubFailure.wording("\(path) cannot be read or written.") {
            guard let line = try last() else {
                guard tip == .start else {
                    throw HubFailure(
                        .damaged,
                        "\(path) is missing or empty, though the journal has \(tip.sequence) lines: nobody can say "
                            + "whether more were cut off. The directory is not opened. Bring back journal.heads and "
                            + "hub.db from the same backup.")
                }
                try append(JournalHead(tip, at: now, signedWith: key))
                return tip.sequence
            }
            guard let head = JournalHead(line: line), head.isSigned(with: key) else {
                throw HubFailure(
                    .damaged,
                    "The last line of \(path) was not written by this Pavilion, so the directory is not opened. Bring back "
                        + "journal.heads, hub.db and server.key from the same backup.")
            }
            guard try snapshot.tip(at: head.tip.sequence) == head.tip else {
                throw HubFailure(
                    .damaged,
                    "The database does not contain the journal up to line \(head.tip.sequence), which was signed at "
                        + "\(head.at): it was cut or changed, or is older than journal.heads. The directory is not opened. "
                        + "Bring back hub.db and journal.heads from the same backup; “pavilion journal verify” says more."
                )
            }
            return head.tip.sequence
        }
    }
}

extension Snapshot {
    /// What the journal ended with when it had so many lines; nil: it has fewer.
    func tip(at sequence: Int64) throws(Problem) -> JournalTip? {
        sequence == 0 ? .start : try first(.journalTip, .integer(sequence)).map(JournalTip.init)
    }
}
