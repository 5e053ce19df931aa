import Channel
import HTTPServer
import MessageModel
import Messages

/// What became of what a partner sent, for whoever runs the show.
extension Visit {
    /// The receipts of a partner, as its page shows them.
    func receipts(of code: String, _ staff: Caller) async throws -> ReceiptTable {
        let trail = PageTrail(address)
        let list = try await bus.call(
            ReceiptsOperations.listReceipts,
            ListReceipts(partner: code, limit: Int64(PageTrail.size), after: trail.after), as: staff)
        return ReceiptTable(
            receipts: list.item,
            paging: trail.paging(
                shown: list.item.count, count: Int(list.count), isExact: !list.more, next: list.next),
            address: address, list: PartnerAddress.receipts(of: code))
    }

    func receiptExport(of code: String) async throws -> HTTPResponse {
        let staff = try staff()
        let partner = try await bus.call(PartnersOperations.getPartner, GetPartner(code: code), as: staff).code
        return try await spreadsheet(
            "receipts-\(partner)",
            ["receipt", "partner", "source", "state", "begun", "ended"] + ReceiptOutcome.allCases.map(\.rawValue)
                + ["problem.rule", "problem.message"]
        ) { (receipt: Receipt) in
            [
                receipt.receipt, receipt.partner, receipt.source, receipt.state.rawValue, "\(receipt.begun)",
                receipt.ended.map { "\($0)" } ?? "",
            ] + ReceiptOutcome.allCases.map { "\(receipt.count(of: $0))" }
                + [receipt.problem?.rule ?? "", receipt.problem?.message ?? ""]
        } page: { [bus] after in
            let list = try await bus.call(
                ReceiptsOperations.listReceipts, ListReceipts(partner: partner, limit: 1000, after: after), as: staff)
            return (list.item, list.next)
        }
    }

    func receipt(_ id: String, of code: String) async throws -> HTTPResponse {
        let staff = try staff()
        let trail = PageTrail(address)
        let outcome = request.queryValue("outcome").flatMap { ReceiptOutcome(rawValue: $0) }
        let partner = try await bus.call(PartnersOperations.getPartner, GetPartner(code: code), as: staff)
        let receipt = try await bus.call(
            ReceiptsOperations.getReceipt,
            GetReceipt(receipt: id, outcome: outcome, limit: Int64(PageTrail.size), after: trail.after), as: staff)
        guard receipt.partner == partner.code else { throw Problem(.notFound, "unknownReceipt") }
        let count = (outcome.map { [$0] } ?? ReceiptOutcome.allCases).reduce(0) { $0 + receipt.count(of: $1) }
        return show(
            ReceiptPage(
                receipt: receipt, partner: partner,
                paging: trail.paging(
                    shown: receipt.item.count, count: Int(count), isExact: true, next: receipt.next),
                address: address))
    }
}
