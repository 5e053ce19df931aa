import Testing
import Timekeeping

@testable import Channel

@Suite struct KeptTracesTests {
    private func limits(recent: Int = 4, notable: Int = 2, spans: Int = 3) -> Traces.Limits {
        var limits = Traces.Limits()
        (limits.recent, limits.notable, limits.spans) = (recent, notable, spans)
        return limits
    }

    private func hop(_ traces: Traces, _ trace: String, _ outcome: Span.Outcome = .ok) {
        traces.close(traces.open(TraceContext(trace: trace)), .call, "a.b", outcome)
    }

    @Test func `the latest traces are kept, and as many as the limit says`() {
        let traces = Traces(limits: limits())
        for number in 0..<1000 { hop(traces, "t\(number)") }
        #expect(Set(traces.all.map(\.id)) == ["t996", "t997", "t998", "t999"])
    }

    @Test func `failed ones stay longer, but not for ever`() {
        let traces = Traces(limits: limits())
        for number in 0..<20 { hop(traces, "t\(number)", number % 5 == 0 ? Span.Outcome(status: 500) : .ok) }
        #expect(Set(traces.all.map(\.id)) == ["t10", "t15", "t16", "t17", "t18", "t19"])
    }

    @Test func `a trace keeps so many hops and counts the others`() {
        let traces = Traces(limits: limits())
        for _ in 0..<10 { hop(traces, "t") }
        #expect(traces.trace("t")?.spans.count == 3)
        #expect(traces.trace("t")?.dropped == 7)
    }

    @Test func `spans that name each other as their cause are shown without end or loss`() {
        var trace = Trace(id: "t", recorded: .init(milliseconds: 0), offset: 0)
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
        #expect(Set((0..<10_000).map { _ in traces.open(TraceContext(trace: "t")).id }).count == 10_000)
    }
}
