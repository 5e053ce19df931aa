import Threading

/// One series of a histogram: whoever observes often keeps it, and pays neither for its labels nor for finding it.
package final class Histogram: Sendable {
    struct Observed {
        /// By bucket, not added up; what is beyond the last bound is in `count` alone.
        var buckets: [UInt64]
        var count: UInt64 = 0
        var sum = 0.0
    }

    /// Upper bounds of the buckets, ascending.
    let bounds: [Double]
    private let state: Guarded<Observed>

    init(bounds: [Double]) {
        self.bounds = bounds
        state = Guarded(Observed(buckets: Array(repeating: 0, count: bounds.count)))
    }

    /// Adds one value.
    package func observe(_ value: Double) {
        let bucket = bounds.firstIndex { value <= $0 }
        state.withLock { state in
            if let bucket { state.buckets[bucket] += 1 }
            state.count += 1
            state.sum += value
        }
    }

    var observed: Observed { state.withLock { $0 } }
}
