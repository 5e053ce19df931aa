import Testing

@testable import HTTPServer

/// Who is too slow with a body, by a clock of numbers.
@Suite struct PaceTests {
    private let second: UInt64 = 1_000_000_000
    private let patience: Patience = {
        var configuration = HTTPConfiguration()
        configuration.headerTimeout = .seconds(10)
        configuration.idleTimeout = .seconds(60)
        configuration.minimumBodyRate = 1000
        return Patience(configuration)
    }()

    @Test func `the first bytes have the patience with a head, and each moves the rest by the least rate`() {
        var pace = Pace(patience, now: 0)
        #expect(pace.due == 10 * second)
        pace.came(2000, now: 5 * second)
        #expect(pace.due == 12 * second)
    }

    @Test func `one byte at a time is not enough`() {
        var pace = Pace(patience, now: 0)
        for moment in 1...9 { pace.came(1, now: UInt64(moment) * second) }
        #expect(pace.due < 11 * second)
    }

    @Test func `a lot that came at once does not buy more than a rest`() {
        var pace = Pace(patience, now: 0)
        pace.came(1 << 30, now: 1 * second)
        #expect(pace.due == 61 * second)
    }

    @Test func `time in which the sender is held back does not count`() {
        var pace = Pace(patience, now: 0)
        pace.came(1000, now: 1 * second)
        pace.hold(now: 2 * second)
        pace.goOn(now: 3602 * second)
        #expect(pace.due == 3611 * second)
        pace.goOn(now: 3603 * second)
        #expect(pace.due == 3611 * second)
    }
}
