import Channel
import Hub
import MessageModel
import Messages
import Metrics
import TestSupport
import Testing
import Threading
import Timekeeping

@Suite struct CallTests {
    @Test(arguments: [
        (Caller.Principal.everyone, Problem.Kind.unauthenticated), (.holder(token: "t"), .forbidden),
        (.partner("erp"), .forbidden),
    ])
    func `P7: a kind of caller that the contract does not name is refused`(
        principal: Caller.Principal, kind: Problem.Kind
    ) async throws {
        let test = try TestBus()
        let problem = await #expect(throws: Problem.self) {
            try await test.bus.call(Reception.count, ListEditions(), as: Caller(principal, rights: .all))
        }
        #expect(problem?.kind == kind)
    }

    @Test(arguments: [Caller.Principal.staff("ann"), .system("demo")])
    func `P7: a kind of caller that the contract names is served`(principal: Caller.Principal) async throws {
        let test = try TestBus()
        #expect(
            try await test.bus.call(Reception.count, ListEditions(), as: Caller(principal, rights: .all)).version == 0)
    }

    @Test(arguments: [
        Caller.Principal.everyone, .holder(token: "t"), .staff("ann"), .partner("erp"), .system("demo"),
    ])
    func `what is open to the public is open to everybody`(principal: Caller.Principal) async throws {
        let test = try TestBus()
        try await test.welcome("ada", as: principal)
        #expect(try await test.count() == 1)
    }

    @Test func `a typed request is held to the schema before any work`() async throws {
        let test = try TestBus()
        let problem = await #expect(throws: Problem.self) { try await test.welcome("no code, for it has spaces") }
        #expect(problem?.errors == [FieldError("code", "pattern", ["type": "Code"])] || problem?.errors.count == 1)
        #expect(problem?.kind == .invalid)
        #expect(try await test.count() == 0)
    }

    @Test func `an operation is found by its contract too`() async throws {
        let test = try TestBus()
        let contract = try #require(test.bus.registry.operations.first { $0.qualifiedName == "reception.welcome" })
        let reply = try await test.bus.call(contract, GetEdition(code: "ada").record, as: Caller(.everyone))
        #expect(try EditionStored(reply).version == 1)
    }

    @Test func `an operation that no service has is not found`() async throws {
        let test = try TestBus()
        let nowhere = ServiceOperation<GetEdition, EditionStored>(service: "reception", name: "nowhere")
        let problem = await #expect(throws: Problem.self) {
            try await test.bus.call(nowhere, GetEdition(code: "a"), as: Caller(.everyone))
        }
        #expect(problem?.code == "unknownOperation")
    }

    @Test func `an operation under a name of other types is a mistake of ours`() async throws {
        let test = try TestBus()
        let other = ServiceOperation<GetParty, EditionStored>(service: "reception", name: "welcome")
        let problem = await #expect(throws: Problem.self) {
            try await test.bus.call(other, GetParty(party: "1"), as: Caller(.everyone))
        }
        #expect(problem?.kind == .internalError)
    }

    @Test func `a message between services that breaks the schema is a mistake of ours, and nothing stays`()
        async throws
    {
        let test = try TestBus(welcome: { request, call in
            try await call.decide { transaction in
                _ = try call.call(Reception.sign, request, in: transaction)
                return try call.call(Reception.sign, GetEdition(code: "not a code"), in: transaction)
            }
        })
        let problem = await #expect(throws: Problem.self) { try await test.welcome("ada") }
        #expect(problem?.kind == .internalError)
        #expect(try await test.count() == 0)
        #expect(test.log.contains { $0.contains("call.failed") && $0.contains("reception.welcome") })
    }

    @Test func `an error that is no problem is ours, and the log has it with the caller's trace`() async throws {
        struct Broken: Error {}
        let test = try TestBus(welcome: { _, _ in throw Broken() })
        let caller = Caller(.everyone)
        let problem = await #expect(throws: Problem.self) {
            try await test.bus.call(Reception.welcome, GetEdition(code: "ada"), as: caller)
        }
        #expect(problem?.kind == .internalError)
        #expect(test.log.contains { $0.contains("Broken") && $0.contains(caller.trace) })
    }

    @Test func `a handler that hangs is given up at its deadline: the outcome is unknown`() async throws {
        let test = try TestBus(
            welcome: { _, _ in
                try await Task.sleep(for: .seconds(3600))
                return EditionStored(id: "1", version: 1)
            }, contract: Reception.receptionContract(deadline: 20))
        let problem = await #expect(throws: Problem.self) { try await test.welcome("ada") }
        #expect(problem?.kind == .unknownOutcome)
    }

    @Test func `a handler that does not listen when told to stop does not hold its caller`() async throws {
        let gate = Guarded<CheckedContinuation<Void, Never>?>(nil)
        let test = try TestBus(
            welcome: { _, _ in
                await withCheckedContinuation { continuation in gate.withLock { $0 = continuation } }
                return EditionStored(id: "1", version: 1)
            }, contract: Reception.receptionContract(deadline: 20))
        let problem = await #expect(throws: Problem.self) { try await test.welcome("ada") }
        #expect(problem?.kind == .unknownOutcome)
        gate.withLock { $0.take() }?.resume()
    }

    @Test func `a caller's deadline counts when it is earlier than the contract's`() async throws {
        let test = try TestBus()
        let problem = await #expect(throws: Problem.self) {
            try await test.bus.call(
                Reception.count, ListEditions(), as: Caller(.staff("ann"), rights: .all), deadline: .now - .seconds(1))
        }
        #expect(problem?.code == "deadline")
    }

    @Test func `the journal tells who changed what by which operation in which call`() async throws {
        let test = try TestBus()
        let caller = Caller(.staff("ann"))
        let reply = try await test.bus.call(Reception.welcome, GetEdition(code: "ada"), as: caller)
        let id = try #require(Identifier(reply.id))
        let author = try await test.hub.read { try $0.journal(of: Reception.guest, id) }.map(\.author)
        #expect(author == [Author(who: "staff:ann", operation: "reception.welcome", trace: caller.trace)])
    }

    @Test func `a token does not stand in the journal`() async throws {
        let test = try TestBus()
        let reply = try await test.welcome("ada", as: .holder(token: "secret-token"))
        let id = try #require(Identifier(reply.id))
        let who = try await test.hub.read { try $0.journal(of: Reception.guest, id) }.first?.author.who
        #expect(who?.hasPrefix("holder:") == true)
        #expect(who?.contains("secret") == false)
    }

    @Test func `calls are measured by operation and outcome`() async throws {
        let test = try TestBus()
        try await test.welcome("ada")
        _ = try? await test.welcome("not a code")
        func calls(_ outcome: String) -> Double {
            test.metrics.value(
                "pavilion_call_seconds", labels: ["operation": "reception.welcome", "outcome": outcome])
        }
        #expect(calls("ok") == 1)
        #expect(calls("invalid") == 1)
    }
}
