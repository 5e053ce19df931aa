import HTML
import Localization
import Messages
import Timekeeping

/// The mails about a registration, the latest first, for the organizer: where each stands, and the mail server's words.
struct MailLog {
    let mails: [MailEntry]
    let zone: Zone

    func html(_ text: Localizer) -> Markup {
        card(text("mail.title")) {
            if mails.isEmpty {
                p { text("mail.none") }
            } else {
                facts(mails.map { fact($0, text) })
            }
        }
    }

    private func fact(_ mail: MailEntry, _ text: Localizer) -> Fact {
        let last = mail.finished ?? mail.queued
        return Fact(mail.purposeWords(text)) {
            mail.state.chip(text)
            " "
            moment(last, in: zone, text)
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
        case "origin": text("mail.limit.origin")
        default: reason
        }
    }
}

extension MailEntry {
    fileprivate func purposeWords(_ text: Localizer) -> String {
        switch purpose {
        case "verification": text("mail.purpose.verification")
        case "alreadyRegistered": text("mail.purpose.alreadyRegistered")
        case "registeredAgain": text("mail.purpose.registeredAgain")
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
