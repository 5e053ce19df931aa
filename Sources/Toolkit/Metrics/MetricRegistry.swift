import Threading

/// Counters, gauges and histograms of one process, written as Prometheus text (exposition format 0.0.4).
package final class MetricRegistry: Sendable {
    private struct Family {
        let kind: String
        let help: String
        /// By labels: of counters and gauges.
        var numbers: [String: Double] = [:]
        var histograms: [String: Histogram] = [:]
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
        change(name, "counter", help, labels) { $0 += amount }
    }

    package func gauge(_ name: String, help: String, labels: KeyValuePairs<String, String> = [:], _ value: Double) {
        change(name, "gauge", help, labels) { $0 = value }
    }

    /// Adds to a gauge, which starts at 0.
    package func gauge(
        _ name: String, help: String, labels: KeyValuePairs<String, String> = [:], adding amount: Double
    ) {
        change(name, "gauge", help, labels) { $0 += amount }
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
        histogram(name, help: help, labels: labels, bounds: bounds).observe(value)
    }

    /// One series of a histogram, for whoever observes often.
    package func histogram(
        _ name: String, help: String, labels: KeyValuePairs<String, String> = [:],
        bounds: [Double] = MetricRegistry.bounds
    ) -> Histogram {
        let key = Self.key(labels)
        return families.withLock { families in
            if let known = families[name]?.histograms[key] { return known }
            let new = Histogram(bounds: bounds)
            families[name, default: Family(kind: "histogram", help: help)].histograms[key] = new
            return new
        }
    }

    private func change(
        _ name: String, _ kind: String, _ help: String, _ labels: KeyValuePairs<String, String>,
        _ change: (inout Double) -> Void
    ) {
        let key = Self.key(labels)
        families.withLock { change(&$0[name, default: Family(kind: kind, help: help)].numbers[key, default: 0]) }
    }

    /// The current value of a counter or gauge, or a histogram's count; 0 when nothing was recorded.
    package func value(_ name: String, labels: KeyValuePairs<String, String> = [:]) -> Double {
        let key = Self.key(labels)
        guard let family = families.withLock({ $0[name] }) else { return 0 }
        return family.histograms[key].map { Double($0.observed.count) } ?? family.numbers[key] ?? 0
    }

    /// All series as Prometheus text.
    package func text() -> String {
        let families = families.withLock { $0 }
        var lines: [String] = []
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            lines.append("# HELP \(name) \(family.help)")
            lines.append("# TYPE \(name) \(family.kind)")
            for (labels, number) in family.numbers.sorted(by: { $0.key < $1.key }) {
                lines.append("\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(number)")
            }
            for (labels, histogram) in family.histograms.sorted(by: { $0.key < $1.key }) {
                lines += Self.lines(name, labels, histogram.bounds, histogram.observed)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(
        _ name: String, _ labels: String, _ bounds: [Double], _ observed: Histogram.Observed
    ) -> [String] {
        let braces = labels.isEmpty ? "" : "{\(labels)}"
        let comma = labels.isEmpty ? "" : ","
        var sum: UInt64 = 0
        var lines = zip(bounds, observed.buckets).map { bound, count in
            sum += count
            return "\(name)_bucket{\(labels)\(comma)le=\"\(bound)\"} \(sum)"
        }
        lines.append("\(name)_bucket{\(labels)\(comma)le=\"+Inf\"} \(observed.count)")
        lines.append("\(name)_sum\(braces) \(observed.sum)")
        lines.append("\(name)_count\(braces) \(observed.count)")
        return lines
    }

    private static func key(_ labels: KeyValuePairs<String, String>) -> String {
        labels.map { "\($0.key)=\(quoted($0.value))" }.joined(separator: ",")
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
