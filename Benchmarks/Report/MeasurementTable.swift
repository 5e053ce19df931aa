import FoundationEssentials

/// The results as a table with aligned columns, as one of a page in Markdown, or as JSON.
enum MeasurementTable {
    private struct Line: Codable {
        let name, unit: String
        let measured: Double
        let p50, p99: Double?
        let limit, ratio: Double?
        let met: Bool?
    }

    static func json(_ results: [Measurement]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let lines = results.map {
            Line(
                name: $0.name, unit: $0.unit, measured: $0.measured, p50: $0.waits?.half, p99: $0.waits?.most,
                limit: $0.limit, ratio: $0.ratio, met: $0.isMet)
        }
        return String(decoding: try encoder.encode(lines), as: UTF8.self)
    }

    static func text(_ results: [Measurement]) -> String {
        let cells = [head] + results.map(cells)
        let widths = head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        return cells.map { line in
            var text = ""
            for (column, (cell, width)) in zip(line, widths).enumerated() {
                let space = String(repeating: " ", count: width - cell.count)
                text += column == 0 || column >= head.count - 2 ? "\(cell)\(space)  " : "\(space)\(cell)  "
            }
            return String(text.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    /// As pages have it: a part of another line begins with an ellipsis.
    static func markdown(_ results: [Measurement]) -> String {
        let lines = results.map(cells).map { line in
            [line[0].hasPrefix("  ") ? "… " + line[0].drop { $0 == " " } : line[0]] + line.dropFirst()
        }
        let rows = [head, head.map { _ in "---" }] + lines
        return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }

    private static let head = ["measure", "measured", "p50", "p99", "bare, or before", "ratio", "target", "", "remark"]

    private static func cells(_ result: Measurement) -> [String] {
        [
            result.name, quantity(result.measured, result.unit), result.waits.map { quantity($0.half, "ms") } ?? "",
            result.waits.map { quantity($0.most, "ms") } ?? "", result.limit.map { quantity($0, result.unit) } ?? "",
            result.ratio.map(number) ?? "", target(result), result.isMet.map { $0 ? "met" : "MISSED" } ?? "",
            result.remark ?? "",
        ]
    }

    static func target(_ result: Measurement) -> String {
        switch result.target {
        case .ratioAtLeast(let least): "ratio ≥ \(number(least))"
        case .ratioAtMost(let most): "ratio ≤ \(number(most))"
        case .atMost(let most): "≤ \(quantity(most, result.unit))"
        case nil: ""
        }
    }

    static func quantity(_ value: Double, _ unit: String) -> String {
        unit.isEmpty ? number(value) : "\(number(value)) \(unit)"
    }

    /// Three digits that count.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        let scale = abs(value) >= 100 ? 1.0 : abs(value) >= 10 ? 10 : 100
        let rounded = (value * scale).rounded() / scale
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }
}
