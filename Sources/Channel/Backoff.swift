import Hub
import MessageModel

/// When to try again: exponential, with jitter so that many failures do not come back together, and an end.
package struct Backoff: Sendable {
    package var first: Duration = .seconds(2)
    package var longest: Duration = .seconds(3600)
    /// After so many attempts, which take more than a week also with the shortest waits, the delivery becomes a dead letter:
    /// whoever is away for a week misses nothing. Mail is to be tried for four to five days at least (RFC 5321, 4.5.4.1).
    package var attempts = 230
    /// After so many leases in a row that ended without a word, a delivery becomes a dead letter without another attempt:
    /// whatever it is that it does, whoever takes it does not live to tell.
    package var lapses: Int64 = 5

    package init() {}

    /// The wait after the attempt of this number (from 1); nil: no further attempt.
    func wait(after attempt: Int, jitter: Double = .random(in: 0.8...1.2)) -> Duration? {
        guard attempt < attempts else { return nil }
        let doubled = first * (1 << min(attempt - 1, 30))
        return min(doubled, longest) * jitter
    }

    /// What becomes of a delivery that failed: what is wrong with the message stays wrong, anything else may pass.
    func outcome(of problem: Problem, attempt: Int, jitter: Double = .random(in: 0.8...1.2)) -> Outcome {
        let reason = "\(problem.kind).\(problem.code)"
        switch problem.kind {
        case .malformed, .invalid, .unsupported, .tooLarge: return .dead(reason: reason)
        default:
            guard let wait = wait(after: attempt, jitter: jitter) else { return .dead(reason: reason) }
            return .retry(after: wait, reason: reason)
        }
    }

    /// How long a subscriber rests that failed so many times in a row whatever it was given: it is away, and claiming all
    /// that waits for it would only use up its attempts.
    func rest(after failures: Int, jitter: Double = .random(in: 0.8...1.2)) -> Duration {
        failures < Self.away ? .zero : min(first * (1 << min(failures - Self.away, 10)), .seconds(60)) * jitter
    }

    /// So many failures in a row are no accident.
    private static let away = 16
}
