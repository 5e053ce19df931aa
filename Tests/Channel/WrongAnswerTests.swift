import Hub
import MessageModel
import Messages
import TestSupport
import Testing
import Threading

@testable import Channel

/// Code that answers something else than its contract says.
@Suite struct WrongAnswerTests {
    /// Breaks its schema: there is no such id.
    private static let wrong = EditionStored(id: "", version: 1)

    @Test func `a subscriber whose code answers another type does not start, so that no event meets it`() {
        var contract = Reception.receptionContract()
        contract.operation[1].reply = "party"
        let failure = #expect(throws: ContractFailure.self) { try TestBus(contract: contract) }
        #expect(failure.map { "\($0)" }?.contains("getParty → party") == true)
    }

    @Test func `whoever expects another type is told of a mistake of ours, and nothing was done`() async throws {
        let test = try TestBus()
        let other = ServiceOperation<GetEdition, Party>(service: "reception", name: "welcome")
        let problem = await #expect(throws: Problem.self) {
            try await test.bus.call(other, GetEdition(code: "ada"), as: Caller(.everyone))
        }
        #expect(problem?.kind == .internalError)
        #expect(try await test.count() == 0)
    }

    @Test func `P2: nothing stays of a decision whose answer breaks its schema, and a repeat can succeed`() async throws
    {
        let isWrong = Guarded(true)
        let test = try TestBus(welcome: { request, call in
            try await call.decide { transaction in
                let reply = try call.call(Reception.sign, request, in: transaction)
                return isWrong.withLock { $0 } ? Self.wrong : reply
            }
        })
        let problem = await #expect(throws: Problem.self) { try await test.welcome("ada", key: "once") }
        #expect(problem?.kind == .internalError && problem?.cause?.contains("reception.welcome: id") == true)
        #expect(try await test.count() == 0)
        #expect(try await test.deliveries() == [:])
        isWrong.withLock { $0 = false }
        let first = try await test.welcome("ada", key: "once")
        #expect(try await test.welcome("ada", key: "once") == first)
        #expect(try await test.count() == 1)
    }

    @Test func `P4: an event whose subscriber decides with a wrong answer is tried again`() async throws {
        let test = try TestBus(hear: { _, call in try await call.decide { _ in Self.wrong } })
        try await test.sign("ada")
        #expect(try await test.exchange.deliverDue() == 1)
        #expect(try await test.deliveries() == ["retrying": 1])
        #expect(test.log.contains { $0.contains("exchange.retry") && $0.contains("internalError") })
    }
}
