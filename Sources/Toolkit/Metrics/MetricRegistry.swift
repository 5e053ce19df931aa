import Threading

/// Counters, gauges and histograms of one process, written as Prometheus text (exposition format 0.0.4).
package final class MetricRegistry: Sendable {
    private struct Series {
        var value = 0.0
        var buckets: [UInt64] = []
        var count: UInt64 = 0
    }

    private struct Family {
        let kind: String
        let help: String
        /// Of a histogram.
        var bounds = MetricRegistry.bounds
        var series: [String: Series] = [:]
    }

    /// Upper bounds of the buckets of histograms of durations, in seconds.
    package static let bounds: [Double] = [
        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
    ]

    private let families = Guarded<[String: Family]>([:])

    package init() {}

    /// Adds to a counter. `labels` come in a fixed order and have few values: never an id, never a person.
    package func count(_ name: String, help: String, labels: KeyValuePairs<String, String> = [:], by amount: Double = 1)
    {
        change(name, "counter", help, labels) { $0.value += amount }
    }

    package func gauge(_ name: String, help: String, labels: KeyValuePairs<String, String> = [:], _ value: Double) {
        change(name, "gauge", help, labels) { $0.value = value }
    }

    /// Adds to a gauge, which starts at 0.
    package func gauge(
        _ name: String, help: String, labels: KeyValuePairs<String, String> = [:], adding amount: Double
    ) {
        change(name, "gauge", help, labels) { $0.value += amount }
    }

    /// Adds one duration, in seconds, to a histogram.
    package func observe(_ name: String, help: String, labels: KeyValuePairs<String, String> = [:], seconds: Double) {
        observe(name, help: help, labels: labels, bounds: Self.bounds, seconds)
    }

    /// Adds one value to a histogram.
    /// - Parameter bounds: of its buckets, always the same for one name.
    package func observe(
        _ name: String, help: String, labels: KeyValuePairs<String, String> = [:], bounds: [Double], _ value: Double
    ) {
        change(name, "histogram", help, labels, bounds) { series in
            if series.buckets.isEmpty { series.buckets = Array(repeating: 0, count: bounds.count) }
            if let bucket = bounds.firstIndex(where: { value <= $0 }) { series.buckets[bucket] += 1 }
            series.count += 1
            series.value += value
        }
    }

    private func change(
        _ name: String, _ kind: String, _ help: String, _ labels: KeyValuePairs<String, String>,
        _ bounds: [Double] = MetricRegistry.bounds, _ change: (inout Series) -> Void
    ) {
        let key = labels.map { "\($0.key)=\(Self.quoted($0.value))" }.joined(separator: ",")
        families.withLock { families in
            let new = Family(kind: kind, help: help, bounds: bounds)
            change(&families[name, default: new].series[key, default: Series()])
        }
    }

    /// The current value of a counter or gauge, or a histogram's count; 0 when nothing was recorded.
    package func value(_ name: String, labels: KeyValuePairs<String, String> = [:]) -> Double {
        let key = labels.map { "\($0.key)=\(Self.quoted($0.value))" }.joined(separator: ",")
        return families.withLock { families in
            guard let family = families[name], let series = family.series[key] else { return 0 }
            return family.kind == "histogram" ? Double(series.count) : series.value
        }
    }

    /// All series as Prometheus text.
    package func text() -> String {
        let families = families.withLock { $0 }
        var lines: [String] = []
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            lines.append("# HELP \(name) \(family.help)")
            lines.append("# TYPE \(name) \(family.kind)")
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                lines += Self.lines(name, family, labels, series)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ name: String, _ family: Family, _ labels: String, _ series: Series) -> [String] {
        let braces = labels.isEmpty ? "" : "{\(labels)}"
        guard family.kind == "histogram" else { return ["\(name)\(braces) \(series.value)"] }
        let comma = labels.isEmpty ? "" : ","
        var sum: UInt64 = 0
        var lines = zip(family.bounds, series.buckets).map { bound, count in
            sum += count
            return "\(name)_bucket{\(labels)\(comma)le=\"\(bound)\"} \(sum)"
        }
        lines.append("\(name)_bucket{\(labels)\(comma)le=\"+Inf\"} \(series.count)")
        lines.append("\(name)_sum\(braces) \(series.value)")
        lines.append("\(name)_count\(braces) \(series.count)")
        return lines
    }

    private static func quoted(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
