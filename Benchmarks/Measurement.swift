import Glibc

/// One line of the table: what was measured, beside the limit that was measured in the same run.
struct Measurement: Codable, Sendable {
    /// How much is enough.
    enum Target: Codable, Sendable {
        /// The ratio of what was measured to its limit, at least.
        case ratioAtLeast(Double)
        /// The ratio, at most.
        case ratioAtMost(Double)
        /// What was measured, at most.
        case atMost(Double)
    }

    let name: String
    let unit: String
    /// The median.
    let measured: Double
    /// The median of the limit's runs; nil: there is none but the target.
    var limit: Double?
    var target: Target?

    var ratio: Double? { limit.map { measured / $0 } }

    /// Nil: nothing was promised.
    var isMet: Bool? {
        switch target {
        case .ratioAtLeast(let least): ratio.map { $0 >= least }
        case .ratioAtMost(let most): ratio.map { $0 <= most }
        case .atMost(let most): measured <= most
        case nil: nil
        }
    }
}

extension [Measurement] {
    /// What the program ends with, so that `make` tells of a missed target, too.
    var exitStatus: Int32 { contains { $0.isMet == false } ? EXIT_FAILURE : EXIT_SUCCESS }
}

/// The middle one of several runs, or the mean of the middle two.
func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}

/// The value that so many of 100 do not exceed.
func percentile(_ share: Double, of values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(share / 100 * Double(sorted.count)))]
}
