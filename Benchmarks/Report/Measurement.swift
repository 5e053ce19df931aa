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
    /// How long each of them waited.
    var waits: Waits?
    /// What else is to be told, in words.
    var remark: String?

    var ratio: Double? { limit.map { measured / $0 } }

    /// How far the target is passed: 1 is just met, 2 twice as good, 0.5 half as good. Nil: nothing was promised.
    var margin: Double? {
        switch target {
        case .ratioAtLeast(let least): ratio.map { $0 / least }
        case .ratioAtMost(let most): ratio.map { most / $0 }
        case .atMost(let most): most / measured
        case nil: nil
        }
    }

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

/// Milliseconds that 50, and 99, of 100 waited no longer than.
struct Waits: Codable, Sendable {
    let half: Double
    let most: Double
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
