import Testing

@testable import Channel

/// A window whose clock is told, in milliseconds.
private final class SampleWindow {
    private let start = ContinuousClock.now
    private var window = EntranceWindow(
        EntranceWindow.Limits(
            most: 64, least: 2, first: 16, target: .milliseconds(5), longest: .milliseconds(50),
            interval: .milliseconds(100)))

    var isCut: Bool { window.isCut }
    var size: Int { window.size }

    func enter(at time: Int = 0) -> Bool { window.enter(at: start + .milliseconds(time)) }
    func begin(after wait: Int, at time: Int = 0) -> Bool {
        window.begin(after: .milliseconds(wait), at: start + .milliseconds(time))
    }
    func leave(_ count: Int = 1) { for _ in 0..<count { window.leave() } }

    /// How many get in until somebody is sent away; they leave again.
    func fill(at time: Int = 0) -> Int {
        var count = 0
        while enter(at: time) { count += 1 }
        leave(count)
        return count
    }

    /// One that has just sent somebody away, with nobody inside.
    static func cut() -> SampleWindow {
        let window = SampleWindow()
        _ = window.fill()
        return window
    }
}

@Suite struct EntranceWindowTests {

    @Test func `as long as there is room nobody is sent away, however long the line`() {
        let window = SampleWindow()
        for step in 0..<64 { #expect(window.enter(at: 100 * step) && window.begin(after: 2000, at: 100 * step)) }
        #expect(!window.isCut)
    }

    @Test func `when one more comes than there is room for, the line is cut`() {
        let window = SampleWindow()
        #expect(window.fill() == 64)
        #expect(window.isCut && window.size == 16)
        #expect(window.fill(at: 10) == 16)
    }

    @Test func `who was let in before the cut and has waited long is sent away, who has not is served`() {
        let window = SampleWindow()
        for _ in 0..<64 { #expect(window.enter()) }
        #expect(window.begin(after: 60))
        #expect(!window.enter())
        #expect(!window.begin(after: 60))
        #expect(window.begin(after: 40))
    }

    @Test func `nobody new is let in until those inside fit`() {
        let window = SampleWindow()
        for _ in 0..<64 { #expect(window.enter()) }
        #expect(!window.enter())
        window.leave(48)
        #expect(!window.enter())
        window.leave()
        #expect(window.enter())
    }

    @Test(arguments: [(6, 13), (8, 10), (40, 8)])
    func `a line that stands is made shorter by as much as it waits too long, at most by half`(wait: Int, size: Int) {
        let window = SampleWindow.cut()
        #expect(window.begin(after: 50, at: 20) && window.begin(after: wait, at: 30))
        #expect(window.fill(at: 100) == size)
    }

    @Test func `one short wait is a sign that the work could run dry, so more are let in`() {
        let window = SampleWindow.cut()
        #expect(window.begin(after: 50, at: 20) && window.begin(after: 1, at: 30))
        #expect(window.fill(at: 100) == 18)
    }

    @Test func `a few are let in however long they wait`() {
        let window = SampleWindow.cut()
        for step in 0..<20 {
            #expect(window.begin(after: 50, at: 100 * step + 10))
            #expect(window.fill(at: 100 * step + 20) >= 2)
        }
        #expect(window.size == 2)
    }

    @Test func `an interval in which nobody could begin changes nothing`() {
        let window = SampleWindow.cut()
        #expect(window.fill(at: 100) == 16)
        #expect(window.fill(at: 200) == 16)
    }

    @Test func `when nobody was sent away for an interval, there is room for everybody again`() {
        let window = SampleWindow.cut()
        #expect(window.begin(after: 1, at: 100) && window.isCut)
        #expect(window.begin(after: 60, at: 201))
        #expect(!window.isCut)
        #expect(window.fill(at: 210) == 64)
    }
}
