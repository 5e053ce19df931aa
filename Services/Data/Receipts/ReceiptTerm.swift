import Hub
import MessageModel
import Messages
import Timekeeping

/// How long receipts are kept, and how much of them. Whoever writes a receipt drops a few that are past it, more than it adds,
/// so that the tables cannot outgrow it.
struct ReceiptTerm {
    /// How long a receipt tells its totals: beyond the next year's show.
    static let totals = Duration.seconds(400 * 86_400)
    /// How long it tells of each message.
    private static let messages = Duration.seconds(30 * 86_400)

    /// Of how many messages of a partner it is told why they were refused or deferred: of the newest.
    let mostFaults: Int64

    private static let lastFault = Query(
        "receipts.lastFault", "SELECT fault FROM receipt_part WHERE partner = ?1 ORDER BY fault DESC LIMIT 1")
    private static let oldParts = Query(
        "receipts.oldParts", "SELECT id FROM receipt_part WHERE id < ?1 ORDER BY id LIMIT 2")
    private static let surplusParts = Query(
        "receipts.surplusParts",
        "SELECT id, items FROM receipt_part WHERE partner = ?1 AND fault > 0 AND fault <= ?2 ORDER BY fault LIMIT 2")
    private static let expired = Query(
        "receipts.expired", "SELECT id FROM receipt WHERE expires <= ?1 ORDER BY expires LIMIT 2")
    private static let someParts = Query(
        "receipts.someParts", "SELECT id FROM receipt_part WHERE receipt = ?1 LIMIT 2")

    static let queries = [lastFault, oldParts, surplusParts, expired, someParts]

    /// How many messages of a partner were refused or deferred, as far as that is kept.
    func faults(of partner: String, in transaction: borrowing Transaction) throws -> Int64 {
        try transaction.first(Self.lastFault, .text(partner))?.integer("fault") ?? 0
    }

    /// Drops some of what is past its term, anybody's, and of what a partner has too much of.
    func drop(of partner: String, in transaction: borrowing Transaction) throws {
        let earliest = Identifier(earliestAt: transaction.now - Self.messages)
        try drop(transaction.rows(Self.oldParts, SQLValue(earliest)), in: transaction)
        let surplus = try faults(of: partner, in: transaction) - mostFaults
        for part in try transaction.rows(Self.surplusParts, .text(partner), .integer(surplus)) {
            try dropFaults(of: part, in: transaction)
        }
        for receipt in try transaction.rows(Self.expired, SQLValue(transaction.now)) {
            let id = try receipt.identifier("id")
            let parts = try transaction.rows(Self.someParts, SQLValue(id))
            if parts.isEmpty { try transaction.delete(ReceiptTables.receipt, id) }
            try drop(parts, in: transaction)
        }
    }

    /// What had its effect is told on.
    private func dropFaults(of part: Row, in transaction: borrowing Transaction) throws {
        let id = try part.identifier("id")
        let rest = try [ReceiptItem](stored: part.bytes("items")).filter { !$0.isFault }
        guard !rest.isEmpty else { return try transaction.delete(ReceiptTables.part, id) }
        let columns: [String: SQLValue] = ["fault": .integer(0), "items": .bytes(rest.stored)]
        try transaction.update(ReceiptTables.part, id, rest.counts().merging(columns) { $1 })
    }

    private func drop(_ parts: [Row], in transaction: borrowing Transaction) throws {
        for part in parts { try transaction.delete(ReceiptTables.part, part.identifier("id")) }
    }
}
