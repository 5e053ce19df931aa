import Channel
import HTTPServer

/// A request as the first hop of a trace, or as the next one of a trace that the asking system began.
struct RequestSpan: Sendable {
    private let open: OpenSpan
    private let traces: Traces
    /// What pages load besides would drive what was done out of the traces.
    private let isKept: Bool
    /// For what the request causes.
    var context: TraceContext { open.context }

    init(_ request: HTTPRequest, _ bus: Bus) {
        traces = bus.traces
        isKept = request.path.first != "assets" && request.path.last != "live" && !request.isRefresh
        open = traces.open(TraceContext(of: request))
    }

    /// - Parameter name: a method and a path's pattern: paths themselves hold ids and secrets.
    func end(_ name: String, _ response: HTTPResponse) -> HTTPResponse {
        guard isKept || response.status >= 500 else { return response }
        traces.close(open, .request, name, Span.Outcome(status: response.status))
        var response = response
        response.headers.append(("traceresponse", open.header))
        return response
    }
}

extension HTTPRequest {
    /// A page that is shown asks for itself again: `live.js`.
    fileprivate var isRefresh: Bool { headers.first("Pavilion-Refresh") != nil }
}

extension TraceContext {
    /// What the asking system says, when it says it once and as the standard wants it; else a new trace.
    fileprivate init(of request: HTTPRequest) {
        let said = request.headers.all("traceparent")
        self = (said.count == 1 ? TraceContext(traceparent: said[0]) : nil) ?? TraceContext()
    }
}
