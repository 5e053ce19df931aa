import Hub
import Messages
import Testing
import Threading

@testable import Channel

@Suite struct ClaimTests {
    @Test(arguments: [
        (deadline: Int64(600_000), calls: Int64(1), claimed: 1), (60_000, 1, 1), (30_000, 1, 3), (5_000, 1, 20),
        (600_000, 3, 3), (60_000, 256, 8), (30_000, 2, 6),
    ])
    func `P4: a subscriber claims no more than it gets done within the lease`(
        deadline: Int64, calls: Int64, claimed: Int
    ) async throws {
        let left = Guarded<[Int]>([])
        var contract = Reception.receptionContract(deadline: deadline)
        contract.concurrentCalls = calls
        let test = try TestBus(
            hear: { event, call in
                let author = Author(who: "system:test", operation: "test", trace: "0")
                let others = try await call.bus.hub.write(as: author) { transaction in
                    try transaction.claim(for: "reception.hear", limit: 100, lease: .seconds(3600)).count
                }
                left.withLock { $0.append(others) }
                return EditionStored(id: event.party, version: 1)
            }, contract: contract)
        for letter in "abcdefghijklmnopqrst" { try await test.sign("\(letter)") }
        try await test.exchange.deliverDue()
        #expect(left.withLock { $0.max() } == 20 - claimed)
    }
}
