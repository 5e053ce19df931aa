import Cryptography
import Messages
import Timekeeping

/// How many mails strangers can cause, for each share of them (`MailAllowance`): nobody makes an installation write many mails
/// to somebody else, and whoever uses up one share leaves the others.
package struct MailLimits: Sendable {
    /// To one mailbox: twelve confirmations in any day, four notices, six of access.
    package var address: [MailAllowance: MailRate] = [
        .confirmation: MailRate(burst: 6, refill: .seconds(4 * 3600)),
        .notice: MailRate(burst: 2, refill: .seconds(12 * 3600)),
        .access: MailRate(burst: 3, refill: .seconds(8 * 3600)),
    ]
    /// To one mailbox from one network: so that one network cannot use up what others cause.
    package var pair = MailRate(burst: 4, refill: .seconds(6 * 3600))
    /// To one domain, unless it is a provider's: 420 in any day.
    package var domain = MailRate(burst: 60, refill: .seconds(240))
    /// To one domain from one network, unless it is a provider's: a quarter of the domain's, so that one network cannot keep
    /// mails from a whole company.
    package var domainPair = MailRate(burst: 15, refill: .seconds(960))
    /// From one network, a hall's address for example: 540 in any day.
    package var origin = MailRate(burst: 60, refill: .seconds(180))
    /// How many times as many from a venue's network.
    package var venueFactor = 50

    package static let standard = MailLimits()

    /// What a mail is taken from; nothing where no stranger can cause it.
    func buckets(of mail: QueueMail, _ key: SecretKey) -> [MailBucket] {
        guard let allowance = mail.allowance else { return [] }
        let mailbox = Mailbox(mail.recipient)
        func bucket(_ bound: MailBound, _ rate: MailRate, _ what: String) -> MailBucket {
            MailBucket(bound: bound, name: name(allowance, bound, what, key: key), rate: rate)
        }
        var buckets = own(mailbox, allowance, mail.origin, key)
        if !mailbox.isProviders { buckets.append(bucket(.domain, domain, mailbox.domain)) }
        if let from = mail.origin {
            buckets.append(bucket(.origin, origin.times(from.venue ? venueFactor : 1), from.network))
        }
        return buckets
    }

    /// What a confirmation of the address gives back to: of the mailbox and of its company for this network, not of all that
    /// one network causes.
    func buckets(of credit: CreditMail, _ key: SecretKey) -> [MailBucket] {
        own(Mailbox(credit.recipient), .confirmation, credit.origin, key)
    }

    private func own(
        _ mailbox: Mailbox, _ allowance: MailAllowance, _ origin: MailOrigin?, _ key: SecretKey
    ) -> [MailBucket] {
        var buckets: [MailBucket] = []
        if let rate = address[allowance] {
            let name = name(allowance, .address, mailbox.key, key: key)
            buckets.append(MailBucket(bound: .address, name: name, rate: rate))
        }
        if let origin, !origin.venue {
            let name = name(allowance, .pair, mailbox.key, origin.network, key: key)
            buckets.append(MailBucket(bound: .pair, name: name, rate: pair))
            if !mailbox.isProviders {
                let company = self.name(allowance, .domainPair, mailbox.domain, origin.network, key: key)
                buckets.append(MailBucket(bound: .domainPair, name: company, rate: domainPair))
            }
        }
        return buckets
    }

    private func name(
        _ allowance: MailAllowance, _ bound: MailBound, _ what: String, _ other: String = "", key: SecretKey
    ) -> String {
        key.code("mails strangers cause", allowance.rawValue, bound.rawValue, what, other)
    }
}
