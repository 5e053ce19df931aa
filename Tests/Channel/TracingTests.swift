import MessageModel
import Messages
import TestSupport
import Testing
import Threading

@testable import Channel

@Suite struct TracingTests {
    private func kinds(_ trace: Trace?) -> [String] {
        trace?.ordered.map { "\($0.depth) \($0.span.kind) \($0.span.name)" } ?? []
    }

    @Test func `every hop of a request is kept: call, transaction, the call inside it, and the event's delivery`()
        async throws
    {
        let test = try TestBus(hear: { _, call in
            _ = try await call.call(Reception.count, ListEditions())
            return EditionStored(id: "1", version: 1)
        })
        let span = test.bus.traces.open(TraceContext())
        let caller = Caller(.everyone, context: span.context)
        _ = try await test.bus.call(Reception.welcome, GetEdition(code: "ada"), as: caller)
        test.bus.traces.close(span, .request, "POST /welcome", Span.Outcome(status: 200))
        try await test.exchange.deliverDue()
        #expect(
            kinds(test.bus.traces.trace(caller.context.trace)) == [
                "0 request POST /welcome", "1 call reception.welcome", "2 transaction reception.welcome",
                "2 call guests.sign", "0 delivery reception.hear", "1 read reception.hear", "1 call guests.count",
                "2 read guests.count",
            ])
    }

    @Test func `a span lies within the one that caused it, and waits before it works`() async throws {
        let test = try TestBus()
        let caller = Caller(.everyone)
        _ = try await test.bus.call(Reception.welcome, GetEdition(code: "ada"), as: caller)
        let trace = try #require(test.bus.traces.trace(caller.context.trace))
        let call = try #require(trace.first)
        for span in trace.spans where span.id != call.id {
            #expect(span.parent == call.id)
            #expect(span.start >= call.start && span.end <= call.end)
            #expect(span.waited <= span.nanoseconds)
        }
    }

    @Test func `a refusal is an outcome, and no failure; what is ours to explain is`() async throws {
        struct Broken: Error {}
        let test = try TestBus(welcome: { request, call in
            if request.code == "broken" { throw Broken() }
            throw Problem(.conflict, "closed")
        })
        for (name, word, failed) in [("ada", "conflict", false), ("broken", "internalError", true)] {
            let caller = Caller(.everyone)
            _ = try? await test.bus.call(Reception.welcome, GetEdition(code: name), as: caller)
            let trace = try #require(test.bus.traces.trace(caller.context.trace))
            #expect(trace.first?.outcome.word == word)
            #expect(trace.first?.outcome.isFailure == failed)
            #expect(trace.isNotable == failed)
        }
    }

    @Test func `a handler can hand its trace on to a system outside`() async throws {
        let said = Guarded("")
        let test = try TestBus(welcome: { _, call in
            said.withLock { $0 = call.traceparent }
            return EditionStored(id: "1", version: 1)
        })
        let caller = Caller(.everyone)
        _ = try await test.bus.call(Reception.welcome, GetEdition(code: "ada"), as: caller)
        let handed = try #require(TraceContext(traceparent: said.withLock { $0 }))
        #expect(handed.trace == caller.context.trace)
        #expect(handed.parent == test.bus.traces.trace(caller.context.trace)?.first?.id)
    }

    @Test func `a slow call is logged with its trace and without a value`() async throws {
        var limits = Traces.Limits()
        limits.slow = .zero
        let test = try TestBus(traces: limits)
        let caller = Caller(.everyone)
        _ = try await test.bus.call(Reception.welcome, GetEdition(code: "find-me"), as: caller)
        let line = try #require(test.log.first { $0.contains("call.slow") })
        #expect(line.contains("reception.welcome") && line.contains(caller.trace))
        #expect(!line.contains("find-me"))
        #expect(test.bus.traces.trace(caller.context.trace)?.isNotable == true)
    }

    @Test func `a bulk call takes its time, and is not told as slow`() async throws {
        var limits = Traces.Limits()
        limits.slow = .zero
        var contract = Reception.receptionContract()
        for index in contract.operation.indices where contract.operation[index].name == "welcome" {
            contract.operation[index].bulk = true
        }
        let test = try TestBus(contract: contract, traces: limits)
        _ = try await test.bus.call(Reception.welcome, GetEdition(code: "ada"), as: Caller(.everyone))
        #expect(!test.log.contains { $0.contains("call.slow") && $0.contains("reception.welcome") })
    }
}
