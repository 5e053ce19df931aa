import TestSupport
import Testing
import Threading

@testable import Timekeeping

@Suite struct WallClockTests {
    /// A system's clock, the time that really passes, and the clock that never goes back over both.
    private struct Clocks {
        let system = ManualClock()
        let passed = Guarded<UInt64>(0)
        let told = Guarded<[Duration]>([])
        let clock: WallClock

        init() {
            clock = .neverBack(system.wallClock, nanoseconds: { [passed] in passed.withLock { $0 } }) { [told] ahead in
                told.withLock { $0.append(ahead) }
            }
        }

        func pass(_ duration: Duration) {
            system.advance(duration)
            passed.withLock { $0 += UInt64(duration.milliseconds) * 1_000_000 }
        }
    }

    @Test func itIsTheSystemsTimeWhileThatGoesOnOrIsSetForward() {
        let clocks = Clocks()
        #expect(clocks.clock.now() == clocks.system.now)
        clocks.pass(.seconds(10))
        #expect(clocks.clock.now() == clocks.system.now)
        clocks.system.advance(.seconds(3600))
        #expect(clocks.clock.now() == clocks.system.now)
    }

    @Test func setBackItGoesOnAtHalfSpeedUntilBothAgree() {
        let clocks = Clocks()
        let start = clocks.clock.now()
        clocks.system.advance(.seconds(-100))
        #expect(clocks.clock.now() == start)
        clocks.pass(.seconds(60))
        #expect(clocks.clock.now() == start + .seconds(30))
        clocks.pass(.seconds(140))
        #expect(clocks.clock.now() == start + .seconds(100))
        clocks.pass(.seconds(10))
        #expect(clocks.clock.now() == start + .seconds(110))
        #expect(clocks.clock.now() == clocks.system.now)
    }

    @Test func thatItWasSetBackIsToldOnceAndThatBothAgreeAgain() {
        let clocks = Clocks()
        clocks.pass(.seconds(10))
        _ = clocks.clock.now()
        #expect(clocks.told.withLock { $0 } == [])
        for _ in 0..<2 {
            clocks.system.advance(.seconds(-10))
            for _ in 0..<30 {
                _ = clocks.clock.now()
                clocks.pass(.seconds(1))
            }
            _ = clocks.clock.now()
        }
        #expect(clocks.told.withLock { $0 } == [.seconds(10), .zero, .seconds(10), .zero])
    }

    @Test func setBackTwiceItStillNeverGoesBack() {
        let clocks = Clocks()
        var last = clocks.clock.now()
        for step in 1...20 {
            if step % 5 == 0 { clocks.system.advance(.seconds(-30)) }
            clocks.pass(.seconds(1))
            #expect(clocks.clock.now() > last)
            last = clocks.clock.now()
        }
    }
}
