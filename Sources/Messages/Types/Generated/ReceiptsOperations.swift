// Written by `swift run generate` from Schemas/ and the contracts. Do not edit.

/// What became of the messages that partners sent.
package enum ReceiptsOperations {
    /// Opens a receipt of the partner that asks, before its first message is read.
    package static let openReceipt = DataOperation<OpenReceipt, Receipt>(
        service: "receipts", name: "openReceipt", kind: .write)
    /// Writes down what became of the next messages.
    package static let recordReceiptItems = DataOperation<RecordReceiptItems, Receipt>(
        service: "receipts", name: "recordReceiptItems", kind: .write)
    /// Says how the messages ended.
    package static let endReceipt = DataOperation<EndReceipt, Receipt>(
        service: "receipts", name: "endReceipt", kind: .write)
    /// Ends the receipts that were open when the server stopped.
    package static let cutReceipts = DataOperation<CutReceipts, ReceiptsCut>(
        service: "receipts", name: "cutReceipts", kind: .write)
    /// A receipt, page by page. A partner learns of no receipt of another.
    package static let getReceipt = DataOperation<GetReceipt, Receipt>(
        service: "receipts", name: "getReceipt", kind: .read)
    /// A partner's receipts, the newest first.
    package static let listReceipts = DataOperation<ListReceipts, ReceiptList>(
        service: "receipts", name: "listReceipts", kind: .read)
}
