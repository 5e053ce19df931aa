/// What a client prefers, as the `Accept` fields say it (RFC 9110 §12.4.2): names with weights from 0, which is "not this", to 1.
package struct Preferences: Sendable {
    /// In small letters, in the order in which they stand; at most 32.
    package let items: [(name: String, weight: Double)]

    /// - Parameter values: of all fields of the header.
    package init(_ values: [String]) {
        items = values.flatMap { $0.split(separator: ",") }.prefix(32).map { item in
            let parts = item.lowercased().split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }
            return (parts[0], weight.map { Self.weight($0.dropFirst("q=".count)) } ?? 1)
        }
    }

    /// The weight that a name is given; nil: nothing is said of it.
    package func weight(_ name: String) -> Double? { items.first { $0.name == name }?.weight }

    /// The kind that weighs most of those that `known` knows, the earlier one among equals; nil: none is wanted.
    package func best<Kind>(_ known: (String) -> Kind?) -> Kind? {
        var best: (kind: Kind?, weight: Double) = (nil, 0)
        for item in items where item.weight > best.weight {
            if let kind = known(item.name) { best = (kind, item.weight) }
        }
        return best.kind
    }

    /// What is no number between 0 and 1 weighs nothing.
    private static func weight(_ text: Substring) -> Double {
        Double(text).flatMap { (0...1).contains($0) ? $0 : nil } ?? 0
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" })
    }
}
