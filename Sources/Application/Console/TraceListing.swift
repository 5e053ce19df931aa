import Channel
import HTTPServer
import MessageModel
import Messages
import Timekeeping

/// What the platform did of late, as a list, as a file, and one request with its hops.
extension Visit {
    func traceList() async throws -> HTTPResponse {
        let list = try await traces()
        let trail = PageTrail(address)
        // The page before may have ended with a trace that is not kept any more: then the list begins again.
        let start = list.item.firstIndex { $0.trace == trail.after }.map { $0 + 1 } ?? 0
        let rows = list.item.dropFirst(start).prefix(PageTrail.size)
        let page = TraceListPage(
            traces: Array(rows),
            paging: trail.paging(
                shown: rows.count, count: Int(list.count), isExact: true,
                next: rows.endIndex < list.item.endIndex ? rows.last?.trace : nil),
            address: address)
        return show(page)
    }

    func traceExport() async throws -> HTTPResponse {
        spreadsheet(
            "traces", ["trace", "began", "name", "outcome", "microseconds", "hops", "notable"],
            try await traces().item
        ) { trace in
            [
                trace.trace, "\(trace.began)", trace.name, trace.outcome, "\(trace.microseconds)", "\(trace.hops)",
                "\(trace.notable)",
            ]
        }
    }

    func trace(_ id: String) async throws -> HTTPResponse {
        let staff = try staff()
        do {
            return show(TracePage(try await bus.call(TracesOperations.getTrace, GetTrace(trace: id), as: staff)))
        } catch let problem as Problem where problem.kind == .invalid {
            // What is no id of a trace has no page.
            throw Problem(.notFound, "notFound")
        }
    }

    /// Everything that fits the filters.
    private func traces() async throws -> TraceList {
        try await bus.call(
            TracesOperations.listTraces,
            ListTraces(
                operation: typed("search", atMost: 200) { " /:._-?".contains($0) },
                outcome: typed("outcome", atMost: 64),
                notable: request.queryValue("show") == "notable", slowest: request.queryValue("sort") == "-duration",
                limit: 5000), as: staff())
    }

    /// What was typed, without what no name has; nil: nothing is left.
    private func typed(
        _ name: String, atMost limit: Int, besides others: (Character) -> Bool = { _ in false }
    ) -> String? {
        let words = (request.queryValue(name) ?? "").filter { character in
            character.isASCII && (character.isLetter || character.isNumber || others(character))
        }.prefix(limit).drop { $0 == " " }
        return words.isEmpty ? nil : String(words)
    }
}
