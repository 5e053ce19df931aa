import HTML
import Messages

/// The hops of one cause, one below the other, each as long as it took: a request with all it caused, or a delivery.
struct TraceWaterfall {
    /// The first causes the others.
    let hops: [TraceHop]
    private static let row = 36

    func picture(_ text: Localizer) -> Markup {
        Picture.drawing("waterfall", height: hops.count * Self.row, words: text("trace.picture")) {
            for (index, hop) in hops.enumerated() { draw(hop, at: index * Self.row, text) }
        }
    }

    private func draw(_ hop: TraceHop, at y: Int, _ text: Localizer) -> Markup {
        Markup {
            Picture.words("\(hop.name) · \(durationWords(hop.microseconds))", x: percent(indent(hop)), y: y + 14)
            if hop.waited > 0 { bar("waited", hop.start, hop.waited, y) }
            bar(
                hop.failed ? "\(hop.kind) failed" : hop.kind.rawValue, hop.start + hop.waited,
                hop.microseconds - hop.waited, y)
        }
    }

    private func bar(_ name: String, _ start: Int64, _ length: Int64, _ y: Int) -> Markup {
        // A hop that took next to nothing can still be seen.
        let width = max(0.3, share(length))
        return Picture.box(
            name, x: percent(min(share(start - begin), 100 - width)), y: y + 20, width: percent(width), height: 8)
    }

    /// Words move to the right with the depth, but never out of sight.
    private func indent(_ hop: TraceHop) -> Double { Double(min(hop.depth, 10)) * 1.5 }

    private var begin: Int64 { hops.map(\.start).min() ?? 0 }
    private var end: Int64 { hops.map { $0.start + $0.microseconds }.max() ?? 0 }
    private func share(_ length: Int64) -> Double { 100 * Double(length) / Double(max(1, end - begin)) }
    private func percent(_ share: Double) -> String { "\((share * 100).rounded() / 100)%" }

    /// One for each hop that nothing in the trace caused: deliveries come later, by minutes sometimes, and have a scale of
    /// their own.
    static func all(of trace: TraceRecord) -> [TraceWaterfall] {
        var parts: [[TraceHop]] = []
        for hop in trace.hop {
            if hop.depth == 0 || parts.isEmpty { parts.append([]) }
            parts[parts.count - 1].append(hop)
        }
        return parts.map(TraceWaterfall.init)
    }
}

/// A span of time with three digits that count, in the unit that suits it.
func durationWords(_ microseconds: Int64) -> String {
    let (value, unit) =
        switch microseconds {
        case ..<1000: (Double(microseconds), "µs")
        case ..<1_000_000: (Double(microseconds) / 1000, "ms")
        default: (Double(microseconds) / 1e6, "s")
        }
    let scale = value >= 100 ? 1.0 : value >= 10 ? 10 : 100
    let rounded = (value * scale).rounded() / scale
    return "\(rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)") \(unit)"
}
