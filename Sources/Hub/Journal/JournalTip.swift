import MessageModel

/// The journal's last line: where the next one is chained to.
struct JournalTip: Hashable, Sendable {
    /// 0: nothing has been written yet.
    let sequence: Int64
    /// The line's hash.
    let hash: [UInt8]

    /// Before the first line.
    static let start = JournalTip(sequence: 0, hash: [UInt8](repeating: 0, count: 32))
}

extension JournalTip {
    /// Reads the end of the journal. Throws `damaged` when its last line does not follow from the one before: a hub
    /// that went on from there would vouch for what somebody else wrote.
    init(last snapshot: borrowing Snapshot) throws(HubFailure) {
        do throws(Problem) {
            let rows = try snapshot.rows(.journalEnd)
            guard let last = rows.first else {
                self = .start
                return
            }
            let previous = try rows.dropFirst().first.map(JournalTip.init) ?? .start
            self = try JournalTip(last)
            guard sequence == previous.sequence + 1, try JournalLine(last).hash(after: previous.hash) == hash else {
                throw .damaged("line \(sequence) does not follow from the one before it")
            }
        } catch {
            throw HubFailure(
                .damaged,
                "The end of the journal was changed by something else than Pavilion, so the directory is not opened. "
                    + "See what is damaged with “pavilion journal verify”, then bring back a backup.",
                cause: error.cause)
        }
    }

    init(_ row: Row) throws(Problem) {
        sequence = try row.integer("id")
        hash = try row.bytes("hash")
    }
}
