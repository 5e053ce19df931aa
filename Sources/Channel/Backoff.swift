/// When to try again: exponential, with jitter so that many failures do not come back together, and an end.
package struct Backoff: Sendable {
    package var first: Duration = .seconds(2)
    package var longest: Duration = .seconds(3600)
    /// After so many attempts, which take more than four days also with the shortest waits, the delivery becomes a dead
    /// letter: mail that cannot be handed over is to be tried for four to five days (RFC 5321, 4.5.4.1).
    package var attempts = 150

    package init() {}

    /// The wait after the attempt of this number (from 1); nil: no further attempt.
    func wait(after attempt: Int, jitter: Double = .random(in: 0.8...1.2)) -> Duration? {
        guard attempt < attempts else { return nil }
        let doubled = first * (1 << min(attempt - 1, 30))
        return min(doubled, longest) * jitter
    }
}
