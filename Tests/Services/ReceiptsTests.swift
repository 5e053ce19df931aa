import Channel
import Messages
import TestSupport
import Testing

/// What is kept of what became of a batch's messages.
@Suite struct ReceiptsTests {
    private func item(_ number: Int64) -> ReceiptItem {
        ReceiptItem(number: number, line: number, column: 1, id: "m-\(number)", outcome: .accepted)
    }

    @Test func `P2: a part that is written down again, because its answer was lost, is there once`() async throws {
        let test = try await TestInstallation()
        let receipt = try await test.call(
            ReceiptsOperations.openReceipt, OpenReceipt(source: "upload"), as: .partner("erp")
        ).receipt
        for part in [[item(1), item(2)], [item(1), item(2)], [item(3)], [item(3)]] {
            _ = try await test.call(
                ReceiptsOperations.recordReceiptItems, RecordReceiptItems(receipt: receipt, item: part),
                as: .system("application"))
        }
        let kept = try await test.call(
            ReceiptsOperations.getReceipt, GetReceipt(receipt: receipt), as: .partner("erp"))
        #expect(kept.accepted == 3 && kept.item.map(\.number) == [1, 2, 3])
    }
}
