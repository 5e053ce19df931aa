import Testing
import Timekeeping

@testable import Channel

@Suite struct KeptTracesTests {
    private func limits(recent: Int = 4, notable: Int = 2, spans: Int = 3) -> Traces.Limits {
        var limits = Traces.Limits()
        (limits.recent, limits.notable, limits.spans) = (recent, notable, spans)
        return limits
    }

    private func hop(_ traces: Traces, _ trace: TraceID, _ outcome: Span.Outcome = .ok) {
        traces.close(traces.open(TraceContext(trace: trace)), .call, "a.b", outcome)
    }

    @Test func `the latest traces are kept, and as many as the limit says`() {
        let traces = Traces(limits: limits())
        let ids = (0..<1000).map { _ in TraceID() }
        for id in ids { hop(traces, id) }
        #expect(Set(traces.all.map(\.id)) == Set(ids.suffix(4)))
    }

    @Test func `failed ones stay longer, but not for ever`() {
        let traces = Traces(limits: limits())
        let ids = (0..<20).map { _ in TraceID() }
        for (number, id) in ids.enumerated() { hop(traces, id, number % 5 == 0 ? Span.Outcome(status: 500) : .ok) }
        #expect(Set(traces.all.map(\.id)) == Set([ids[10]] + ids.suffix(5)))
    }

    @Test func `a trace keeps so many hops and counts the others`() {
        let traces = Traces(limits: limits())
        let id = TraceID()
        for _ in 0..<10 { hop(traces, id) }
        #expect(traces.trace(id)?.spans.count == 3)
        #expect(traces.trace(id)?.dropped == 7)
    }

    @Test func `spans that name each other as their cause are shown without end or loss`() {
        var trace = Trace(id: TraceID(), recorded: .init(milliseconds: 0), offset: 0)
        func span(_ id: UInt64, _ parent: UInt64?) -> Span {
            Span(id: id, parent: parent, kind: .call, name: "a", start: id, end: id, waited: 0, outcome: .ok)
        }
        for (id, parent) in [(1, 1), (2, 1), (3, 99)] as [(UInt64, UInt64)] {
            trace.add(span(id, parent), limit: 10, isNotable: false)
        }
        #expect(trace.ordered.map(\.span.id) == [1, 2, 3])
        #expect(trace.ordered.map(\.depth) == [0, 1, 0])
    }

    @Test func `ids of spans differ`() {
        let traces = Traces()
        #expect(Set((0..<10_000).map { _ in traces.open(TraceContext()).id }).count == 10_000)
    }
}
