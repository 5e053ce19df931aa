import FoundationEssentials

/// The results as a table with aligned columns, or as JSON.
enum MeasurementTable {
    private struct Line: Codable {
        let name, unit: String
        let measured: Double
        let limit, ratio: Double?
        let met: Bool?
    }

    static func json(_ results: [Measurement]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let lines = results.map {
            Line(
                name: $0.name, unit: $0.unit, measured: $0.measured, limit: $0.limit, ratio: $0.ratio, met: $0.isMet)
        }
        return String(decoding: try encoder.encode(lines), as: UTF8.self)
    }

    static func text(_ results: [Measurement]) -> String {
        let head = ["measure", "measured", "bare", "ratio", "target", ""]
        let cells =
            [head]
            + results.map { result in
                [
                    result.name, "\(number(result.measured)) \(result.unit)",
                    result.limit.map { "\(number($0)) \(result.unit)" } ?? "", result.ratio.map(number) ?? "",
                    target(result), result.isMet.map { $0 ? "met" : "MISSED" } ?? "",
                ]
            }
        let widths = head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        return cells.map { line in
            var text = ""
            for (column, (cell, width)) in zip(line, widths).enumerated() {
                let space = String(repeating: " ", count: width - cell.count)
                text += column == 0 || column == head.count - 1 ? "\(cell)\(space)  " : "\(space)\(cell)  "
            }
            return String(text.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    private static func target(_ result: Measurement) -> String {
        switch result.target {
        case .ratioAtLeast(let least): "ratio ≥ \(number(least))"
        case .ratioAtMost(let most): "ratio ≤ \(number(most))"
        case .atMost(let most): "≤ \(number(most)) \(result.unit)"
        case nil: ""
        }
    }

    /// Three digits that count.
    private static func number(_ value: Double) -> String {
        if abs(value) >= 100 { return String(Int(value.rounded())) }
        let scale = abs(value) >= 10 ? 10.0 : 100
        return String((value * scale).rounded() / scale)
    }
}
