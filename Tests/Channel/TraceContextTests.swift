import Channel
import Testing

@Suite struct TraceContextTests {
    private let trace = "4bf92f3577b34da6a3ce929d0e0e4736"

    @Test func `what the standard's example says is read`() throws {
        let context = try #require(TraceContext(traceparent: "00-\(trace)-00f067aa0ba902b7-01"))
        #expect(context.trace.description == trace)
        #expect(context.parent == 0x00f0_67aa_0ba9_02b7)
        #expect(context.header(of: 0x00f0_67aa_0ba9_02b7) == "00-\(trace)-00f067aa0ba902b7-01")
    }

    @Test func `a later version may say more`() throws {
        #expect(TraceContext(traceparent: "cc-\(trace)-00f067aa0ba902b7-01-what-else") != nil)
        #expect(TraceContext(traceparent: "cc-\(trace)-00f067aa0ba902b7-01") != nil)
    }

    @Test(arguments: [
        "", "00", "00-TRACE-00f067aa0ba902b7", "00-TRACE-00f067aa0ba902b7-0", "00-TRACE-00f067aa0ba902b7-01-",
        "00-TRACE-00f067aa0ba902b7-01-x", "ff-TRACE-00f067aa0ba902b7-01", "0g-TRACE-00f067aa0ba902b7-01",
        "00-TRACE-0000000000000000-01", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "00-TRACE-00F067AA0BA902B7-01",
        "00_TRACE_00f067aa0ba902b7_01", "00-TRACE-00f067aa0ba902b7-zz", "cc-TRACE-00f067aa0ba902b7-01x",
        " 00-TRACE-00f067aa0ba902b7-01", "00-TRACE-00f067aa0ba902b7-01, 00-TRACE-00f067aa0ba902b7-01",
        "00-'; DROP TABLE journal; -------------'-00f067aa0ba902b7-01",
        "00-４bf92f3577b34da6a3ce929d0e-00f067aa0ba902b7-01",
    ])
    func `what breaks the standard is not read`(header: String) {
        #expect(TraceContext(traceparent: header.replacing("TRACE", with: trace)) == nil)
    }

    @Test func `new traces have ids of 32 hexadecimal digits, each another`() {
        let traces = Set((0..<1000).map { _ in TraceContext().trace.description })
        #expect(traces.count == 1000)
        #expect(traces.allSatisfy { $0.wholeMatch(of: #/[0-9a-f]{32}/#) != nil })
    }

    @Test func `an id is read from its own digits`() {
        let id = TraceID()
        #expect(TraceID(id.description) == id)
        #expect(TraceID(trace)?.description == trace)
    }

    @Test(arguments: [
        "", "0", "00000000000000000000000000000000", "4bf92f3577b34da6a3ce929d0e0e473",
        "4bf92f3577b34da6a3ce929d0e0e47360", "4BF92F3577B34DA6A3CE929D0E0E4736", "4bf92f3577b34da6-3ce929d0e0e4736",
    ])
    func `what is no id is not read`(text: String) {
        #expect(TraceID(text) == nil)
    }
}
