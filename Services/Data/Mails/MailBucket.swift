import Timekeeping

/// What a limit of mails counts together.
enum MailBound: String, Sendable {
    /// One mailbox, whoever causes the mails.
    case address
    /// One mailbox and one network.
    case pair
    /// All mailboxes of a domain.
    case domain
    /// All mailboxes of a domain and one network.
    case domainPair
    /// One network, whatever the mailboxes.
    case origin
}

/// Mails that may go: so many at once, and one more after each `refill`. In any day that is so many at once and a day's
/// refills, at most.
struct MailBucket: Sendable {
    let bound: MailBound
    /// A code: what is counted is not written down.
    let name: String
    let rate: MailRate

    /// When it is full again after one mail more; nil: none is left.
    /// - Parameter fullAt: when it would be full without that one; nil: it is.
    func taking(from fullAt: Instant?, at now: Instant) -> Instant? {
        let next = max(now, fullAt ?? now) + rate.refill
        return next <= now + rate.refill * rate.burst ? next : nil
    }
}

/// How many mails at once, and after how long one more.
package struct MailRate: Sendable {
    package var burst: Int
    package var refill: Duration

    package init(burst: Int, refill: Duration) { (self.burst, self.refill) = (burst, refill) }

    /// How many within a day, at most.
    package var daily: Int { burst + Int(Duration.seconds(86_400) / refill) }

    func times(_ factor: Int) -> MailRate { MailRate(burst: burst * factor, refill: refill / factor) }
}
