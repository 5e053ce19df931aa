import Channel
import Logging
import MessageModel
import Messages
import Metrics
import TestSupport
import Testing
import Threading

/// Policy in force on a running bus.
@Suite struct PolicyTests {
    private static let closing =
        "<operation><service>reception</service><name>welcome</name><closed>true</closed></operation>"
    private static let wrong = "<operation><service>reception</service><name>leave</name></operation>"

    private func follow(_ test: TestBus, _ lines: String?) throws -> TestPolicy {
        let policy = TestPolicy(in: test.directory)
        if let lines { try policy.write(lines) }
        try test.bus.registry.follow(
            PolicyFile(policy.path, clock: test.clock.wallClock, metrics: test.metrics, log: test.logger))
        return policy
    }

    private func refusal(_ call: () async throws -> some Sendable) async -> Problem? {
        await #expect(throws: Problem.self) { try await call() }
    }

    @Test func `a closed operation is refused for a while and opens again without a restart`() async throws {
        let test = try TestBus()
        let policy = try follow(test, Self.closing)
        let problem = await refusal { try await test.welcome("ada") }
        #expect(problem?.kind == .busy && problem?.code == "closedForMaintenance" && problem?.retryAfter != nil)
        try policy.remove()
        test.bus.registry.reloadPolicy()
        try await test.welcome("ada")
    }

    @Test func `events for a closed operation wait untouched, and nobody calls the queue stuck`() async throws {
        let test = try TestBus()
        let policy = try follow(
            test, "<operation><service>reception</service><name>hear</name><closed>true</closed></operation>")
        try await test.sign("ada")
        #expect(try await test.exchange.deliverDue() == 0)
        #expect(try await test.deliveries() == ["ready": 1])
        test.clock.advance(.seconds(3600))
        #expect(try await test.exchange.observe() == [])
        try policy.remove()
        test.bus.registry.reloadPolicy()
        #expect(try await test.exchange.observe() == ["reception.hear"])
        #expect(try await test.exchange.deliverDue() == 1)
    }

    @Test func `callers are narrowed, but the platform keeps its access`() async throws {
        let test = try TestBus()
        _ = try follow(
            test, "<operation><service>guests</service><name>sign</name><caller>partner</caller></operation>")
        #expect(await refusal { try await test.sign("ada") }?.kind == .unauthenticated)
        try await test.welcome("ada")
    }

    @Test func `a rate limit holds from the next call on`() async throws {
        let test = try TestBus()
        let policy = try follow(test, nil)
        try await test.welcome("ada")
        try policy.write(
            """
            <operation><service>reception</service><name>welcome</name>
            <rateLimit><count>1</count><seconds>60</seconds></rateLimit></operation>
            """)
        test.bus.registry.reloadPolicy()
        try await test.welcome("bob")
        #expect(await refusal { try await test.welcome("eve") }?.kind == .tooMany)
    }

    @Test func `a rate limit that is loosened lets in at once whom the old one had shut out`() async throws {
        func limit(_ count: Int, per seconds: Int) -> String {
            """
            <operation><service>reception</service><name>welcome</name>
            <rateLimit><count>\(count)</count><seconds>\(seconds)</seconds></rateLimit></operation>
            """
        }
        let test = try TestBus()
        let policy = try follow(test, limit(1, per: 3600))
        try await test.welcome("ada")
        #expect(await refusal { try await test.welcome("bob") }?.kind == .tooMany)
        try policy.write(limit(2, per: 60))
        test.bus.registry.reloadPolicy()
        try await test.welcome("bob")
        try await test.welcome("eve")
        #expect(await refusal { try await test.welcome("dan") }?.retryAfter == .seconds(30))
    }

    @Test func `a deadline holds from the next call on`() async throws {
        let test = try TestBus(welcome: { _, _ in
            try await Task.sleep(for: .seconds(3600))
            return EditionStored(id: "1", version: 1)
        })
        _ = try follow(
            test,
            """
            <operation><service>reception</service><name>welcome</name>
            <deadlineMilliseconds>20</deadlineMilliseconds></operation>
            """)
        #expect(await refusal { try await test.welcome("ada") }?.kind == .unknownOutcome)
    }

    @Test func `a call that runs while the contract changes finishes under the old one`() async throws {
        let gate = Guarded<CheckedContinuation<Void, Never>?>(nil)
        let test = try TestBus(welcome: { request, call in
            await withCheckedContinuation { continuation in gate.withLock { $0 = continuation } }
            return try await Reception.signing(request, call)
        })
        let policy = try follow(test, nil)
        async let running = test.welcome("ada", key: "once")
        try await eventually("the call runs") { gate.withLock { $0 != nil } }
        try policy.write(Self.closing)
        test.bus.registry.reloadPolicy()
        #expect(await refusal { try await test.welcome("bob") }?.code == "closedForMaintenance")
        gate.withLock { $0.take() }?.resume()
        #expect(try await running.version == 1)
        #expect(try await test.count() == 1)
    }

    @Test func `a wrong policy is refused and told of, and the old one stays in force`() async throws {
        let test = try TestBus()
        let policy = try follow(test, Self.closing)
        try policy.write(Self.wrong)
        let report = test.bus.registry.reloadPolicy()
        #expect(report.policy?.operation.first?.closed == true)
        #expect(report.refusal?.reason.errors.map(\.path) == ["operation[0].name"])
        #expect(await refusal { try await test.welcome("ada") }?.code == "closedForMaintenance")
        #expect(test.metrics.value("pavilion_policy_refused") == 1)
        #expect(test.log.contains { $0.contains("policy.refused") && $0.contains("no such operation") })
        try policy.write("")
        #expect(test.bus.registry.reloadPolicy().refusal == nil)
        #expect(test.metrics.value("pavilion_policy_refused") == 0)
        try await test.welcome("ada")
    }

    @Test func `a policy that is wrong at the start is thrown`() throws {
        let test = try TestBus()
        let refusal = #expect(throws: PolicyRefusal.self) { try follow(test, Self.wrong) }
        #expect(refusal?.description.contains("2:45: operation[0].name") == true)
    }

    @Test func `a file that has changed, come or gone is read again, and one that has not is not`() throws {
        let test = try TestBus()
        let policy = try follow(test, nil)
        let readings = { test.metrics.value("pavilion_policy_readings_total", labels: ["outcome": "inForce"]) }
        let reload = { () -> Bool in
            let before = readings()
            test.bus.registry.reloadChangedPolicy()
            return readings() > before
        }
        #expect(!reload())
        try policy.write(Self.closing)
        #expect(reload())
        #expect(!reload())
        #expect(test.bus.registry.policy.since == test.clock.now)
        try policy.remove()
        #expect(reload())
        #expect(test.bus.registry.policy.policy == nil && test.bus.registry.policy.since == nil)
    }
}
