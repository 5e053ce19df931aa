import Hub
import Messages
import Testing
import Threading

@testable import Channel

@Suite struct ClaimTests {
    @Test(arguments: [(deadline: Int64(600_000), claimed: 1), (60_000, 1), (30_000, 3), (5_000, 20)])
    func `P4: a subscriber claims no more than it gets done within the lease`(
        deadline: Int64, claimed: Int
    ) async throws {
        let left = Guarded<[Int]>([])
        let test = try TestBus(
            hear: { event, call in
                let author = Author(who: "system:test", operation: "test", trace: "0")
                let others = try await call.bus.hub.write(as: author) { transaction in
                    try transaction.claim(for: "reception.hear", limit: 100, lease: .seconds(3600)).count
                }
                left.withLock { $0.append(others) }
                return EditionStored(id: event.party, version: 1)
            }, contract: Reception.receptionContract(deadline: deadline))
        for letter in "abcdefghijklmnopqrst" { try await test.sign("\(letter)") }
        try await test.exchange.deliverDue()
        #expect(left.withLock { $0.first } == 20 - claimed)
    }
}
