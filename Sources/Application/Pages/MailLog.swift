import HTML
import Localization
import Messages
import Timekeeping

/// The mails about a registration, the latest first: when, to which address, and where each stands.
struct MailLog {
    /// One mail, as far as whoever reads it may know it.
    struct Entry {
        let purpose: String
        let recipient: String
        let state: MailState
        /// When its sending ended, else when it was asked for.
        let last: Instant
        /// The mail server's words.
        var reason: String?
    }

    let mails: [Entry]
    let zone: Zone

    /// For the organizer.
    init(mails: [MailEntry], zone: Zone) {
        self.zone = zone
        self.mails = mails.map { mail in
            Entry(
                purpose: mail.purpose, recipient: mail.recipient, state: mail.state,
                last: mail.finished ?? mail.queued, reason: mail.reason)
        }
    }

    /// For the holder of the registration.
    init(mails: [SentMail], zone: Zone) {
        self.zone = zone
        self.mails = mails.map { mail in
            Entry(
                purpose: mail.purpose, recipient: mail.recipient, state: mail.state,
                last: mail.finished ?? mail.queued)
        }
    }

    func html(_ text: Localizer) -> Markup { card(text("mail.title")) { entries(text) } }

    @MarkupBuilder func entries(_ text: Localizer) -> Markup {
        if mails.isEmpty {
            p { text("mail.none") }
        } else {
            facts(mails.map { fact($0, text) })
        }
    }

    private func fact(_ mail: Entry, _ text: Localizer) -> Fact {
        Fact(mail.purposeWords(text)) {
            mail.state.chip(text)
            " "
            moment(mail.last, in: zone, text)
            br()
            small { bdi { mail.recipient } }
            if let reason = mail.reason {
                br()
                small { bdi { mail.state == .suppressed ? limit(reason, text) : reason } }
            }
        }
    }

    /// Which limit kept it from being sent.
    private func limit(_ reason: String, _ text: Localizer) -> String {
        switch reason {
        case "address": text("mail.limit.address")
        case "pair": text("mail.limit.pair")
        case "domain": text("mail.limit.domain")
        case "domainPair": text("mail.limit.domainPair")
        case "origin": text("mail.limit.origin")
        default: reason
        }
    }
}

extension MailLog.Entry {
    fileprivate func purposeWords(_ text: Localizer) -> String {
        switch purpose {
        case "verification": text("mail.purpose.verification")
        case "alreadyRegistered": text("mail.purpose.alreadyRegistered")
        case "verifications": text("mail.purpose.verifications")
        case "registeredAgain": text("mail.purpose.registeredAgain")
        case "link": text("mail.purpose.link")
        case "accepted": text("mail.purpose.accepted")
        case "declined": text("mail.purpose.declined")
        default: purpose
        }
    }
}

extension MailState {
    fileprivate func chip(_ text: Localizer) -> Markup { Application.chip(tone, words(text)) }

    private func words(_ text: Localizer) -> String {
        switch self {
        case .queued: text("mail.state.queued")
        case .sending: text("mail.state.sending")
        case .sent: text("mail.state.sent")
        case .failed: text("mail.state.failed")
        case .uncertain: text("mail.state.uncertain")
        case .suppressed: text("mail.state.suppressed")
        }
    }

    private var tone: Tone {
        switch self {
        case .queued, .sending: .waiting
        case .sent: .good
        case .failed, .uncertain, .suppressed: .bad
        }
    }
}
