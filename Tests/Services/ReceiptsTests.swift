import Channel
import MessageModel
import Messages
import ReceiptsService
import TestSupport
import Testing

/// What is kept of what became of a batch's messages.
@Suite struct ReceiptsTests {
    private func item(_ number: Int64, _ outcome: ReceiptOutcome = .accepted) -> ReceiptItem {
        ReceiptItem(number: number, line: number, column: 1, id: "m-\(number)", outcome: outcome)
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

    @Test func `what became of each message is told for 30 days, the totals for 400`() async throws {
        let test = try await TestInstallation()
        let old = try await test.receipt(of: [item(1), item(2, .refused)])
        test.clock.advance(.seconds(31 * 86_400))
        let later = try await test.receipt(of: [item(1)])
        let kept = try await test.find(old)
        #expect(kept.item == [] && [kept.accepted, kept.refused] == [1, 1])
        #expect(try await test.find(later).item.count == 1)
        test.clock.advance(.seconds(370 * 86_400))
        await #expect(throws: Problem(.notFound, "unknownReceipt")) { try await test.find(old) }
        let last = try await test.receipt(of: [item(1)])
        #expect(try await test.list().map(\.receipt) == [last, later])
    }

    @Test func `what is past its term leaves the tables as others come`() async throws {
        let test = try await TestInstallation()
        for _ in 1...3 { _ = try await test.receipt(of: [item(1)]) }
        test.clock.advance(.seconds(401 * 86_400))
        for _ in 1...3 { _ = try await test.receipt(of: [item(1)]) }
        #expect(try test.count("receipt_part") == 3 && test.count("receipt") == 3)
    }

    @Test func `of a partner's refused and deferred messages the newest are told, and all that had their effect`()
        async throws
    {
        let test = try await TestInstallation { services in
            services.map { $0.name == "receipts" ? .receipts(mostFaults: 4) : $0 }
        }
        let good = try await test.receipt(of: [item(1), item(2)])
        let mixed = try await test.receipt(of: [item(1), item(2, .refused), item(3, .duplicate)])
        let other = try await test.receipt(of: [item(1, .refused)], as: "other")
        var bad: [String] = []
        for _ in 1...4 { bad.append(try await test.receipt(of: [item(1, .refused), item(2, .deferred)])) }
        var told: [Int] = []
        for receipt in [good, mixed] + bad { told.append(try await test.find(receipt).item.count) }
        #expect(told == [2, 2, 0, 0, 2, 2])
        #expect(try await test.find(mixed).item.map(\.number) == [1, 3])
        #expect(try await test.find(mixed).refused == 1)
        #expect(try await test.find(other, as: "other").item.count == 1)
        #expect(try await test.find(bad[0]).refused == 1)
    }

    @Test func `a receipt of what is taken once more comes in the place of the one before, and of nobody else's`()
        async throws
    {
        let test = try await TestInstallation()
        let first = try await test.receipt(of: [item(1), item(2, .deferred)], from: "a.xml")
        let second = try await test.receipt(of: [item(1), item(2)], from: "a.xml", replacing: first)
        await #expect(throws: Problem(.notFound, "unknownReceipt")) { try await test.find(first) }
        #expect(try await test.list().map(\.receipt) == [second])
        _ = try await test.receipt(of: [item(1)], from: "b.xml", replacing: second)
        _ = try await test.receipt(of: [item(1)], from: "a.xml", replacing: second, as: "other")
        let running = try await test.receipt(of: [item(1)], from: "a.xml", isEnded: false)
        _ = try await test.receipt(of: [item(1)], from: "a.xml", replacing: running)
        #expect(try await test.list().count == 4)
        #expect(try await test.find(running).state == .open)
    }
}

extension TestInstallation {
    /// Writes a receipt down, as whoever takes messages does, and gives its id.
    fileprivate func receipt(
        of items: [ReceiptItem], from source: String = "upload", replacing earlier: String? = nil,
        as partner: String = "erp", isEnded: Bool = true
    ) async throws -> String {
        let receipt = try await call(
            ReceiptsOperations.openReceipt, OpenReceipt(source: source, replaces: earlier), as: .partner(partner)
        ).receipt
        _ = try await call(
            ReceiptsOperations.recordReceiptItems, RecordReceiptItems(receipt: receipt, item: items),
            as: .system("application"))
        if isEnded {
            _ = try await call(
                ReceiptsOperations.endReceipt, EndReceipt(receipt: receipt, state: .whole), as: .system("application"))
        }
        return receipt
    }

    fileprivate func find(_ receipt: String, as partner: String = "erp") async throws -> Receipt {
        try await call(ReceiptsOperations.getReceipt, GetReceipt(receipt: receipt), as: .partner(partner))
    }

    fileprivate func list() async throws -> [Receipt] {
        let list = try await call(
            ReceiptsOperations.listReceipts, ListReceipts(partner: "erp"), as: .partner("erp"))
        return list.item
    }
}
