import Timekeeping

/// Traces in two rings: the recent ones and, of those that fell out of it, the notable ones.
struct KeptTraces {
    private let limits: Traces.Limits
    private var traces: [TraceID: Trace] = [:]
    private var recent: Ring
    private var notable: Ring

    init(_ limits: Traces.Limits) {
        self.limits = limits
        recent = Ring(limits.recent)
        notable = Ring(limits.notable)
    }

    var all: [Trace] { Array(traces.values) }

    func trace(_ id: TraceID) -> Trace? { traces[id] }

    /// - Parameter now: asked for the first hop of a trace only.
    mutating func add(_ span: Span, to id: TraceID, isNotable: Bool, now: () -> Instant) {
        let known = traces.count
        traces[id, default: Trace(id: id, recorded: now(), offset: span.end)]
            .add(span, limit: limits.spans, isNotable: isNotable)
        if traces.count > known, let old = recent.put(id) { fade(old) }
    }

    /// What leaves the recent ones stays a while when it is notable.
    private mutating func fade(_ id: TraceID) {
        guard let trace = traces.removeValue(forKey: id), trace.isNotable else { return }
        traces[id] = trace
        if let old = notable.put(id) { traces[old] = nil }
    }
}

/// The last so many ids.
private struct Ring {
    private let size: Int
    private var ids: [TraceID] = []
    private var next = 0

    init(_ size: Int) { self.size = max(1, size) }

    /// Puts one in, and takes the oldest out when it is full.
    mutating func put(_ id: TraceID) -> TraceID? {
        guard ids.count == size else {
            ids.append(id)
            return nil
        }
        defer { next = (next + 1) % size }
        let old = ids[next]
        ids[next] = id
        return old
    }
}
