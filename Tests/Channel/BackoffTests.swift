import Hub
import MessageModel
import Testing

@testable import Channel

@Suite struct BackoffTests {
    private let backoff = Backoff()

    @Test func `waits double up to the longest, and end`() {
        let waits = [1, 2, 3, 12, 229].map { backoff.wait(after: $0, jitter: 1) }
        #expect(waits == [.seconds(2), .seconds(4), .seconds(8), .seconds(3600), .seconds(3600)])
        #expect(backoff.wait(after: backoff.attempts) == nil)
    }

    @Test func `whoever is away for a week misses nothing, also with the shortest waits`() {
        let whole = (1..<backoff.attempts).compactMap { backoff.wait(after: $0, jitter: 0.8) }.reduce(.zero, +)
        #expect(whole > .seconds(7 * 86_400))
    }

    @Test func `the longest wait is not longer than the hub lets a delivery rest`() {
        #expect(backoff.longest * 1.2 <= Outcome.longestRest)
    }

    @Test(arguments: Problem.Kind.allCases)
    func `what is wrong with a message stays wrong, anything else may pass`(kind: Problem.Kind) {
        let outcome = backoff.outcome(of: Problem(kind, "x"), attempt: 1, jitter: 1)
        let isWrong = [.malformed, .invalid, .unsupported, .tooLarge].contains(kind)
        let reason = "\(kind).x"
        #expect(outcome == (isWrong ? .dead(reason: reason) : .retry(after: .seconds(2), reason: reason)))
    }

    @Test func `a subscriber that takes nothing at all rests, a minute at most`() {
        #expect(backoff.rest(after: 15, jitter: 1) == .zero)
        #expect(backoff.rest(after: 16, jitter: 1) == .seconds(2))
        #expect(backoff.rest(after: 10_000, jitter: 1) == .seconds(60))
    }
}
