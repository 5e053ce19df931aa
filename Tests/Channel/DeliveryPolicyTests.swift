import Channel
import Messages
import TestSupport
import Testing
import Threading

/// Policy that changes while events are delivered: the next batch has it.
@Suite struct DeliveryPolicyTests {
    private func deadline(_ milliseconds: Int64) -> String {
        """
        <operation><service>reception</service><name>hear</name>
        <deadlineMilliseconds>\(milliseconds)</deadlineMilliseconds></operation>
        """
    }

    private func policy(of test: TestBus) throws -> TestPolicy {
        let policy = TestPolicy(in: test.directory)
        try test.bus.registry.follow(
            PolicyFile(policy.path, clock: test.clock.wallClock, metrics: test.metrics, log: test.logger))
        return policy
    }

    @Test func `how much is claimed for how long follows the deadline that policy has for the next batch`() async throws
    {
        let test = try TestBus()
        let policy = try policy(of: test)
        let engine = WatchedExchange(test.hub)
        let exchange = test.exchange(on: engine)
        try await exchange.deliverDue()
        for milliseconds in [600_000, 1000, 50_000] as [Int64] {
            try policy.write(deadline(milliseconds))
            test.bus.registry.reloadPolicy()
            try await exchange.deliverDue()
        }
        #expect(
            engine.claims == [
                WatchedExchange.Claim(limit: 8, lease: .seconds(120)),
                WatchedExchange.Claim(limit: 8, lease: .seconds(610)),
                WatchedExchange.Claim(limit: 64, lease: .seconds(120)),
                WatchedExchange.Claim(limit: 16, lease: .seconds(120)),
            ])
    }

    @Test func `P2: a batch keeps the deadline that its lease was made for, the next one has the new`() async throws {
        let left = Guarded<[Duration]>([])
        let change = Guarded<(@Sendable () throws -> Void)?>(nil)
        var contract = Reception.receptionContract(deadline: 30_000)
        contract.concurrentCalls = 1
        let test = try TestBus(
            hear: { event, call in
                left.withLock { $0.append(call.deadline - .now) }
                try change.withLock { $0.take() }?()
                return EditionStored(id: event.party, version: 1)
            }, contract: contract)
        let (policy, longer, bus) = (try policy(of: test), deadline(600_000), test.bus)
        change.withLock {
            $0 = {
                try policy.write(longer)
                bus.registry.reloadPolicy()
            }
        }
        for name in ["a", "b", "c", "d"] { try await test.sign(name) }
        #expect(try await test.exchange.deliverDue() == 4)
        let lefts = left.withLock { $0 }
        #expect(lefts.prefix(3).allSatisfy { $0 <= .seconds(30) })
        #expect(lefts.dropFirst(3).allSatisfy { $0 > .seconds(30) })
    }

    @Test func `P2: what was delivered just before policy closed the operation is settled`() async throws {
        let closing = Guarded<(@Sendable () throws -> Void)?>(nil)
        let test = try TestBus(hear: { event, _ in
            try closing.withLock { $0.take() }?()
            return EditionStored(id: event.party, version: 1)
        })
        let (policy, bus) = (try policy(of: test), test.bus)
        closing.withLock {
            $0 = {
                try policy.write(
                    "<operation><service>reception</service><name>hear</name><closed>true</closed></operation>")
                bus.registry.reloadPolicy()
            }
        }
        try await test.sign("ada")
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(bus.registry.policy.policy != nil)
        #expect(try await test.deliveries() == [:])
    }
}
