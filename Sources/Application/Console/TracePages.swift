import Channel
import HTTPServer
import MessageModel
import Messages

/// What the platform did of late, for whoever runs it.
extension Site {
    static let traceRoutes = [
        Route("GET", "/console/bus/traces") { visit, _ in try await visit.traceList() },
        Route("GET", "/console/bus/traces/:trace") { visit, captured in try await visit.tracePage(captured[0]) },
    ]
}

extension Visit {
    private static let traces = Address("/console/bus/traces")

    fileprivate func traceList() async throws -> HTTPResponse {
        let list = try await bus.call(
            TracesOperations.listTraces,
            ListTraces(
                operation: wanted("operation"), outcome: wanted("outcome"),
                notable: wanted("show") == "notable", slowest: wanted("order") == "slowest", limit: 200), as: staff())
        return show(TraceListPage(list, address: address), home: Address("/console"))
    }

    fileprivate func tracePage(_ id: String) async throws -> HTTPResponse {
        let staff = try staff()
        do {
            let trace = try await bus.call(TracesOperations.getTrace, GetTrace(trace: id), as: staff)
            return show(TracePage(trace, list: Self.traces), home: Address("/console"))
        } catch let problem as Problem where problem.kind == .invalid {
            // What is no id of a trace has no page.
            throw Problem(.notFound, "notFound")
        }
    }

    /// What was filled in; nil: nothing.
    private func wanted(_ name: String) -> String? {
        request.queryValue(name).flatMap { $0.isEmpty ? nil : $0 }
    }
}
