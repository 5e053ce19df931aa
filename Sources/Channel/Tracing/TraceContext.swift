/// Which trace something belongs to and what caused it there, as W3C Trace Context spells it in `traceparent`.
package struct TraceContext: Hashable, Sendable {
    package let trace: TraceID
    /// The span that causes what comes next; nil: it is the first.
    package let parent: UInt64?

    /// The beginning of a trace: of a new one unless another is given.
    package init(trace: TraceID = TraceID(), parent: UInt64? = nil) {
        self.trace = trace
        self.parent = parent
    }

    /// What another system sent. Nil: it is not as the standard says, and the standard says to ignore it then.
    package init?(traceparent header: String) {
        let bytes = Array(header.utf8)
        let dash = UInt8(ascii: "-")
        // A later version may be longer, but begins like version 00, which may not; version ff is forbidden.
        guard bytes.count >= 55, bytes[2] == dash, bytes[35] == dash, bytes[52] == dash,
            let version = UInt64(hexadecimal: bytes[0..<2]), version != 0xff,
            bytes.count == 55 || version > 0 && bytes[55] == dash, let trace = TraceID(bytes[3..<35]),
            let parent = UInt64(hexadecimal: bytes[36..<52]), parent != 0, UInt64(hexadecimal: bytes[53..<55]) != nil
        else { return nil }
        self.init(trace: trace, parent: parent)
    }

    /// For a `traceparent` or `traceresponse` header, of which `span` is the sender. Says that the trace is recorded.
    package func header(of span: UInt64) -> String { "00-\(trace)-\(span.hexadecimal)-01" }
}
