import Messages
import Metrics
import TestSupport
import Testing

@testable import Channel

/// What a flood of networks does to the counts of others: the room for counts never grows.
@Suite struct RateSketchTests {
    private let clock = ManualClock()
    private let limiter: RateLimiter
    private let limit = RateLimit(count: 60, seconds: 60)

    init() { limiter = RateLimiter(clock: clock.wallClock, metrics: MetricRegistry()) }

    private func take(_ network: String) -> Bool { limiter.take("register", limit, for: .network(network)) == nil }

    private func spend(_ network: String) -> Int { (0..<60).prefix { _ in take(network) }.count }

    @Test func `many networks make nobody's count forgotten`() {
        #expect(spend("192.0.2.1") == 60)
        for number in 0..<200_000 { _ = take("2001:db8:\(number)/64") }
        #expect(!take("192.0.2.1"))
    }

    @Test func `many networks that come now and then leave an honest one nearly all it may`() {
        for number in 0..<200_000 { _ = take("2001:db8:\(number)/64") }
        for network in 0..<100 { #expect(spend("192.0.2.\(network)") >= 50) }
    }

    @Test func `of 5,000 networks at their limits hardly another feels anything`() {
        for number in 0..<5_000 { _ = spend("2001:db8:\(number)/64") }
        let held = (0..<1_000).filter { !take("198.51.100.\($0)") }
        #expect(held.count <= 2)
    }

    @Test func `principals do not feel what networks do`() {
        for number in 0..<200_000 { _ = take("2001:db8:\(number)/64") }
        let taken = (0..<61).filter { _ in limiter.take("register", limit, for: .principal("ann")) == nil }
        #expect(taken.count == 60)
    }

    @Test func `looking takes nothing`() {
        for _ in 0..<100 { #expect(limiter.wait("register", limit, for: .network("a")) == nil) }
        #expect(spend("a") == 60)
        #expect(limiter.wait("register", limit, for: .network("a")) == .seconds(1))
    }

    @Test func `a limit of a day does not hold up one of a minute`() {
        let daily = RateLimit(count: 1_000, seconds: 86_400)
        for number in 0..<200_000 { _ = limiter.take("report", daily, for: .network("\(number)")) }
        #expect(spend("192.0.2.1") == 60)
    }
}
