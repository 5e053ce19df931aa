import Channel
import HTML
import Messages
import Timekeeping

/// A registration's own page, for whoever holds its link: where it stands, what was sent, what can be done.
package struct RegistrationPage: Page {
    /// What has just been done, told on top.
    package enum Done: String, Sendable {
        case submitted, mailSent, emailCorrected, corrected, unchanged, withdrawn
    }

    package var record: ShownRegistration
    package var edition: EditionSummary
    /// Where its forms are sent: the mail again, another address, the withdrawal.
    package var resendAction: String
    package var correctAction: String
    package var withdrawAction: String
    package var key: String
    package var done: Done?
    /// The words of a decision, for a registration that was declined.
    package var reason: String = ""
    /// The form for another e-mail address, or the one to withdraw, as it was sent.
    package var state: FormState
    /// The mails about it, the latest first.
    package var mails: [SentMail] = []
    /// What is found where.
    package var ways = Ways()

    /// Where something can be done; nil: not now.
    package struct Ways: Sendable {
        /// The form to correct what was sent.
        package var correct: Address?
        /// The form to register anew.
        package var again: Address?

        package init(correct: Address? = nil, again: Address? = nil) {
            self.correct = correct
            self.again = again
        }
    }

    package init(
        record: ShownRegistration, edition: EditionSummary, resendAction: String, correctAction: String,
        withdrawAction: String, key: String, done: Done? = nil, state: FormState = FormState()
    ) {
        self.record = record
        self.edition = edition
        self.resendAction = resendAction
        self.correctAction = correctAction
        self.withdrawAction = withdrawAction
        self.key = key
        self.done = done
        self.state = state
    }

    package var width: PageWidth { .narrow }

    package var topics: [Topic] { [Topic("registrations", Identifier(record.id))] }

    package func title(_ text: Localizer) -> String {
        switch record.status {
        case .pendingVerification: text("registration.title.pending")
        case .underReview: text("registration.title.review")
        case .registered: text("registration.title.registered")
        case .declined: text("registration.title.declined")
        case .withdrawn: text("registration.title.withdrawn")
        }
    }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            doneNotice(text)
            mistakeSummary(state, text)
            div(.part("registration")) { standing(text) }
        }
    }

    private func standing(_ text: Localizer) -> Markup {
        Markup {
            div(.class("opening")) {
                p(.class("eyebrow")) { a(.href(edition.address.description)) { bdi { edition.name } } }
                h1 { title(text) }
                p(.class("state"), .role("status")) { record.status.chip(text) }
                RegistrationSteps(status: record.status, isReviewed: edition.isReviewed).html(text)
                next(text)
                if let again = ways.again { linkButton(text("registration.again"), again.description) }
            }
            if record.status == .pendingVerification { mail(text) }
            sent(text)
            if record.status != .pendingVerification { MailLog(mails: mails, zone: edition.zone).html(text) }
            if record.status != .withdrawn, record.status != .declined { withdrawal(text) }
        }
    }

    private func sent(_ text: Localizer) -> Markup {
        card(text("registration.sent")) {
            facts(record.companyFacts(text) + record.contactFacts(text) + record.productFacts(text))
            p(.class("aside")) {
                text("registration.received", ["when": text.deadline(record.received, in: edition.zone)])
                if let corrected = record.corrected {
                    br()
                    text(
                        "registration.corrected",
                        [
                            "when": text.deadline(corrected, in: edition.zone),
                            "fields": record.correctedWords(text),
                        ])
                }
            }
            if let correct = ways.correct {
                p(.class("act")) { linkButton(text("registration.correct"), correct.description, .plain) }
            }
        }
    }

    @MarkupBuilder private func doneNotice(_ text: Localizer) -> Markup {
        switch done {
        case .submitted: notice(.good) { text("registration.done.submitted") }
        case .mailSent: notice(.good) { text("registration.done.mailSent") }
        case .emailCorrected: notice(.good) { text("registration.done.emailCorrected") }
        case .corrected:
            notice(.good) { text("registration.done.corrected", ["fields": record.correctedWords(text)]) }
        case .unchanged: notice(.quiet) { text("registration.done.unchanged") }
        case .withdrawn: notice(.good) { text("registration.done.withdrawn") }
        case nil: Markup()
        }
    }

    @MarkupBuilder private func next(_ text: Localizer) -> Markup {
        switch record.status {
        case .pendingVerification:
            p(.class("lead")) { text("registration.next.pending") }
            p(.class("address")) { bdi { record.email } }
        case .underReview: p(.class("lead")) { text("registration.next.review") }
        case .registered: p(.class("lead")) { text("registration.next.registered") }
        case .declined:
            if !reason.isEmpty { p(.class("quote"), .automaticDirection) { reason } }
            p(.class("lead")) { text("registration.next.declined") }
        case .withdrawn: p(.class("lead")) { text("registration.next.withdrawn") }
        }
    }

    /// What was sent where, and what to do when it does not come.
    private func mail(_ text: Localizer) -> Markup {
        let fields = Fields(state: state, text: text)
        return card(text("registration.mail.title")) {
            MailLog(mails: mails, zone: edition.zone).entries(text)
            p(.class("aside")) { text("registration.mail.about") }
            postForm(resendAction, key: key, text) { submit(text("registration.mail.resend"), .plain) }
            disclosure(text("registration.mail.correct"), isOpen: state.isWrong(at: "email")) {
                p { text("registration.mail.correct.about") }
                postForm(correctAction, key: key, text) {
                    fields.line(
                        "email", text("registration.mail.new"), type: "email",
                        .init(attributes: [.autocomplete("email"), .inputmode("email")]))
                    submit(text("registration.mail.save"))
                }
            }
        }
    }

    private func withdrawal(_ text: Localizer) -> Markup {
        let fields = Fields(state: state, text: text)
        return disclosure(text("registration.withdraw"), isOpen: state.isWrong(at: "reason")) {
            p { text("registration.withdraw.about") }
            ul(.class("points")) {
                li { text("registration.withdraw.place") }
                li { text("registration.withdraw.kept") }
                li { text("registration.withdraw.again") }
            }
            postForm(withdrawAction, key: key, text) {
                fields.area("reason", text("registration.withdraw.reason"), rows: 2, .init(isOptional: true))
                submit(text("registration.withdraw.confirm"), .danger)
            }
        }
    }
}

extension FormState {
    fileprivate func isWrong(at path: String) -> Bool { !mistakes(at: path).isEmpty }
}
