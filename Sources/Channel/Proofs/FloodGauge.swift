import Glibc
import Messages
import Timekeeping

/// How many calls came of late beside how many may: a count of which old calls fade, so that at a steady rate it is what comes in
/// the span of the limit.
struct FloodGauge: Sendable {
    private var calls = 0.0
    private var at: Instant?

    /// 1: as many as may.
    mutating func pressure(of limit: RateLimit, at now: Instant, adding call: Bool) -> Double {
        let passed = at.map { Double(max(0, (now - $0).milliseconds)) / 1000 } ?? 0
        calls = calls * exp(-passed / Double(limit.seconds)) + (call ? 1 : 0)
        at = now
        return calls / Double(limit.count)
    }
}

/// What is asked for under a pressure: each doubling takes one bit, twice the work, and five seconds more.
struct FloodPrice: Hashable, Sendable {
    let zeroBits: Int
    let wait: Duration

    init(_ pressure: Double) {
        let doublings = min(6, max(0, Int(log2(max(1, pressure)))))
        zeroBits = Self.leastBits + min(4, doublings)
        wait = .seconds(10 + 5 * doublings)
    }

    /// 16,000 tries on average: less than a second for a telephone's browser.
    private static let leastBits = 14
}
