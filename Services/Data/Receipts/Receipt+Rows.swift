import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Receipt {
    /// Without its messages.
    init(_ row: Row) throws {
        self.init(
            receipt: try row.identifier("id").description, partner: try row.text("partner"),
            source: try row.text("source"), state: try row.choice("state"), begun: try row.instant("begun"),
            ended: try row.optionalInstant("ended"), accepted: try row.integer("accepted"),
            duplicate: try row.integer("duplicate"), refused: try row.integer("refused"),
            deferred: try row.integer("deferred"),
            problem: try row.optionalBytes("problem").map {
                try ReceiptError(Record(stored: $0, as: ReceiptError.recordType, in: "a receipt"))
            })
    }

    /// How many messages it tells of.
    var count: Int64 { accepted + duplicate + refused + deferred }
}

extension ReceiptItem {
    /// It has had no effect, and is told why.
    var isFault: Bool { outcome == .refused || outcome == .deferred }
}

extension [ReceiptItem] {
    /// How many became what, as columns of a row to which others are added.
    func counts(besides receipt: Receipt? = nil) -> [String: SQLValue] {
        let earlier: [ReceiptOutcome: Int64] =
            receipt.map {
                [
                    .accepted: $0.accepted, .duplicate: $0.duplicate, .refused: $0.refused,
                    .deferred: $0.deferred,
                ]
            } ?? [:]
        let counts = reduce(into: earlier) { $0[$1.outcome, default: 0] += 1 }
        return Dictionary(
            uniqueKeysWithValues: ReceiptOutcome.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) })
    }

    /// As a part holds them: the message that brought them, without the receipt's id.
    var stored: [UInt8] { JSONCodec.encode(RecordReceiptItems(receipt: "1", item: self).record) }

    init(stored bytes: [UInt8]) throws(Problem) {
        self = try RecordReceiptItems(
            Record(stored: bytes, as: RecordReceiptItems.recordType, in: "a receipt's part")
        ).item
    }
}
