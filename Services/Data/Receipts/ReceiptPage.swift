import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

/// Some messages of a receipt, behind the one with the number `after`.
struct ReceiptPage {
    private(set) var items: [ReceiptItem] = []
    /// Where the next page begins; nil: there is none.
    private(set) var next: String?

    /// - Parameter outcome: only messages of which this became; nil: all.
    init(
        of receipt: Receipt, _ outcome: ReceiptOutcome?, after: Int64, limit: Int, in snapshot: borrowing Snapshot
    ) throws {
        var found: [ReceiptItem] = []
        let parameters: [SQLValue] = [
            SQLValue(try Identifier(wire: receipt.receipt)), .integer(after), .text(outcome?.rawValue ?? ""),
        ]
        try snapshot.select(ReceiptTables.parts, parameters) { row throws(Problem) in
            let part = try [ReceiptItem](stored: row.bytes("items"))
            found += part.filter { $0.number > after && (outcome == nil || $0.outcome == outcome) }
            return found.count <= limit
        }
        items = Array(found.prefix(limit))
        if found.count > limit { next = items.last?.number.description }
    }
}
