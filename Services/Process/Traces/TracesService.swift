import Channel
import MessageModel
import Messages

extension Service {
    /// What the bus did of late, for those who run it. Owns no table: traces are in memory and go with the process.
    package static func traces() -> Service {
        Service(
            "traces",
            handlers: [
                .process(TracesOperations.listTraces) { request, call in TraceList(call.traces.all, request) },
                .process(TracesOperations.getTrace) { request, call in
                    guard let trace = TraceID(request.trace).flatMap(call.traces.trace) else {
                        throw Problem(.notFound, "unknownTrace")
                    }
                    return TraceRecord(trace)
                },
            ])
    }
}

extension TraceList {
    init(_ traces: [Trace], _ request: ListTraces) {
        let wanted = request.operation?.lowercased()
        var found = traces.filter { trace in
            (trace.isNotable || request.notable != true)
                && trace.spans.contains { span in
                    (wanted.map { span.name.lowercased().contains($0) } ?? true)
                        && (request.outcome ?? span.outcome.word) == span.outcome.word
                }
        }.compactMap(TraceEntry.init)
        if request.slowest == true {
            found.sort { $0.microseconds > $1.microseconds }
        } else {
            found.sort { $0.began > $1.began }
        }
        self.init(item: Array(found.prefix(Int(request.limit ?? 50))), count: Int64(found.count))
    }
}

extension TraceEntry {
    init?(_ trace: Trace) {
        guard let first = trace.first else { return nil }
        self.init(
            trace: trace.id.description, began: trace.time(first.start), name: first.name, outcome: first.outcome.word,
            microseconds: Int64(first.nanoseconds / 1000), hops: Int64(trace.spans.count + trace.dropped),
            notable: trace.isNotable)
    }
}

extension TraceRecord {
    init(_ trace: Trace) {
        let hops = trace.ordered
        let start = hops.first?.span.start ?? 0
        self.init(
            trace: trace.id.description, began: trace.time(start),
            hop: hops.map { TraceHop($0.span, depth: $0.depth, from: start) }, dropped: Int64(trace.dropped))
    }
}

extension TraceHop {
    init(_ span: Span, depth: Int, from start: UInt64) {
        self.init(
            span: span.id.hexadecimal, parent: span.parent.map(\.hexadecimal), depth: Int64(depth),
            kind: TraceHopKind(span.kind), name: span.name,
            // A clock of one's own makes no negative time.
            start: Int64((max(span.start, start) - start) / 1000), waited: Int64(span.waited / 1000),
            microseconds: Int64(span.nanoseconds / 1000), outcome: span.outcome.word, failed: span.outcome.isFailure)
    }
}

extension TraceHopKind {
    init(_ kind: Span.Kind) {
        self =
            switch kind {
            case .request: .request
            case .call: .call
            case .transaction: .transaction
            case .read: .read
            case .delivery: .delivery
            }
    }
}
