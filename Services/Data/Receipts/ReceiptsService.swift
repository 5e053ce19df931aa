import Channel
import Hub
import MessageModel
import Messages
import Timekeeping

extension Service {
    /// What became of the messages that partners sent.
    ///
    /// - Parameter mostFaults: of how many messages of a partner it is kept why they were refused or deferred.
    package static func receipts(mostFaults: Int64 = 100_000) -> Service {
        let term = ReceiptTerm(mostFaults: mostFaults)
        return Service(
            "receipts", data: ReceiptTables.module,
            handlers: [
                .write(ReceiptsOperations.openReceipt) { request, call, transaction in
                    try open(request, call, term, transaction)
                },
                .write(ReceiptsOperations.recordReceiptItems) { request, transaction in
                    try record(request, term, transaction)
                },
                .write(ReceiptsOperations.endReceipt) { request, transaction in
                    try end(request.receipt, request.state, request.problem, in: transaction)
                },
                .write(ReceiptsOperations.cutReceipts, cut),
                .read(ReceiptsOperations.getReceipt, get),
                .read(ReceiptsOperations.listReceipts, list),
            ])
    }

    private static func open(
        _ request: OpenReceipt, _ call: ServiceCall, _ term: ReceiptTerm, _ transaction: borrowing Transaction
    ) throws -> Receipt {
        guard case .partner(let code) = call.caller.principal else { throw Problem(.forbidden, "forbidden") }
        try replace(request, of: code, in: transaction)
        try term.drop(of: code, in: transaction)
        let id = try transaction.insert(
            ReceiptTables.receipt,
            [ReceiptItem]().counts().merging([
                "partner": .text(code), "source": .text(request.source),
                "state": .text(ReceiptState.open.rawValue), "begun": SQLValue(transaction.now),
                "expires": SQLValue(transaction.now + ReceiptTerm.totals),
            ]) { $1 })
        return try Receipt(find(id.description, at: transaction.now, in: transaction.snapshot))
    }

    /// The time of a receipt whose source is taken once more is over: the new one tells of all its messages.
    private static func replace(
        _ request: OpenReceipt, of code: String, in transaction: borrowing Transaction
    ) throws {
        guard let id = try request.replaces.map({ try Identifier(wire: $0) }),
            let row = try transaction.first(ReceiptTables.byID, SQLValue(id), SQLValue(transaction.now)),
            case let earlier = try Receipt(row), earlier.partner == code, earlier.source == request.source,
            earlier.state != .open
        else { return }
        try transaction.update(ReceiptTables.receipt, id, ["expires": SQLValue(transaction.now)])
    }

    /// Whoever writes a receipt writes its parts one after the other. A part that is there already is told of again, because
    /// nobody knew whether it was.
    private static func record(
        _ request: RecordReceiptItems, _ term: ReceiptTerm, _ transaction: borrowing Transaction
    ) throws -> Receipt {
        let (row, receipt) = try findOpen(request.receipt, in: transaction)
        guard let first = request.item.first, first.number > receipt.count else { return receipt }
        let faults = request.item.count(where: \.isFault)
        let earlier = try term.faults(of: receipt.partner, in: transaction)
        let part: [String: SQLValue] = [
            "receipt": SQLValue(try row.identifier("id")), "last": SQLValue(receipt.count + Int64(request.item.count)),
            "partner": .text(receipt.partner), "fault": .integer(faults > 0 ? earlier + Int64(faults) : 0),
            "items": .bytes(request.item.stored),
        ]
        try transaction.insert(ReceiptTables.part, request.item.counts().merging(part) { $1 })
        try term.drop(of: receipt.partner, in: transaction)
        return try change(row, request.item.counts(besides: receipt), in: transaction)
    }

    private static func end(
        _ id: String, _ state: ReceiptState, _ problem: ReceiptError?, in transaction: borrowing Transaction
    ) throws -> Receipt {
        try change(
            findOpen(id, in: transaction).row,
            [
                "state": .text(state.rawValue), "ended": SQLValue(transaction.now),
                "problem": problem.map { .bytes(JSONCodec.encode($0.record)) } ?? .null,
            ], in: transaction)
    }

    private static func cut(_: CutReceipts, _ transaction: borrowing Transaction) throws -> ReceiptsCut {
        let open = try transaction.rows(ReceiptTables.open)
        for row in open { _ = try end(row.identifier("id").description, .cut, nil, in: transaction) }
        return ReceiptsCut(count: Int64(open.count))
    }

    private static func get(
        _ request: GetReceipt, _ call: ServiceCall, _ snapshot: borrowing Snapshot
    ) throws -> Receipt {
        var receipt = try Receipt(find(request.receipt, at: call.now, in: snapshot))
        guard call.caller.mayRead(receiptsOf: receipt.partner) else { throw unknown }
        let after = try request.after.map { text throws(Problem) in
            guard let number = Int64(text) else { throw Problem.invalid("after", "cursor") }
            return number
        }
        let page = try ReceiptPage(
            of: receipt, request.outcome, after: after ?? 0, limit: Int(request.limit ?? 1000), in: snapshot)
        (receipt.item, receipt.next) = (page.items, page.next)
        return receipt
    }

    private static func list(
        _ request: ListReceipts, _ call: ServiceCall, _ snapshot: borrowing Snapshot
    ) throws -> ReceiptList {
        guard call.caller.mayRead(receiptsOf: request.partner) else { throw Problem(.notFound, "unknownPartner") }
        let limit = request.limit ?? ListPage.standardLimit
        let after = try request.after.map { text throws(Problem) in
            guard let id = Identifier(text) else { throw Problem.invalid("after", "cursor") }
            return id
        }
        let rows = try snapshot.rows(
            ReceiptTables.ofPartner, .text(request.partner), SQLValue(after ?? Identifier(rawValue: .max)),
            SQLValue(call.now), .integer(limit + 1))
        let items = try rows.prefix(Int(limit)).map { try Receipt($0) }
        let total =
            try snapshot.first(
                ReceiptTables.count, .text(request.partner), SQLValue(call.now), .integer(ListPage.mostCounted + 1))?
            .integer("total") ?? 0
        return ReceiptList(
            item: items, next: rows.count > items.count ? items.last?.receipt : nil,
            count: min(total, ListPage.mostCounted), more: total > ListPage.mostCounted)
    }

    private static var unknown: Problem { Problem(.notFound, "unknownReceipt") }

    private static func find(_ id: String, at now: Instant, in snapshot: borrowing Snapshot) throws -> Row {
        guard let row = try snapshot.first(ReceiptTables.byID, SQLValue(Identifier(wire: id)), SQLValue(now)) else {
            throw unknown
        }
        return row
    }

    private static func findOpen(
        _ id: String, in transaction: borrowing Transaction
    ) throws -> (row: Row, receipt: Receipt) {
        let row = try find(id, at: transaction.now, in: transaction.snapshot)
        let receipt = try Receipt(row)
        guard receipt.state == .open else { throw Problem(.conflict, "receiptEnded") }
        return (row, receipt)
    }

    private static func change(
        _ row: Row, _ changes: [String: SQLValue], in transaction: borrowing Transaction
    ) throws -> Receipt {
        let id = try row.identifier("id")
        try transaction.update(ReceiptTables.receipt, id, version: row.integer("version"), changes)
        return try Receipt(find(id.description, at: transaction.now, in: transaction.snapshot))
    }
}

extension Caller {
    /// A partner reads its own, staff all.
    fileprivate func mayRead(receiptsOf partner: String) -> Bool {
        if case .partner(let own) = principal { own == partner } else { true }
    }
}
