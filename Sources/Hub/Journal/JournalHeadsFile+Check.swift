import Cryptography
import MessageModel

extension JournalHeadsFile {
    /// Compares the last head with the database, which may have gone on since but must contain it. Returns the last
    /// signed sequence. Throws `damaged` in words.
    func check(in snapshot: borrowing Snapshot, signedWith key: SigningKey) throws(HubFailure) -> Int64 {
        do {
            guard let line = try last() else { return 0 }
            guard let head = JournalHead(line: line), head.isSigned(with: key) else {
                throw HubFailure(
                    .damaged,
                    "The last line of \(path) was not written by this Pavilion, so the directory is not opened. Bring back "
                        + "journal.heads, hub.db and server.key from the same backup.")
            }
            guard try snapshot.first(.journalTip, .integer(head.tip.sequence)).map(JournalTip.init) == head.tip else {
                throw HubFailure(
                    .damaged,
                    "The database does not contain the journal up to line \(head.tip.sequence), which was signed at "
                        + "\(head.at): it was cut or changed, or is older than journal.heads. The directory is not opened. "
                        + "Bring back hub.db and journal.heads from the same backup; “pavilion journal verify” says more."
                )
            }
            return head.tip.sequence
        } catch let failure as HubFailure {
            throw failure
        } catch {
            throw HubFailure(.storage, "\(path) cannot be read.", cause: "\(error)")
        }
    }
}
