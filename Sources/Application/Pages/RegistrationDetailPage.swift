import Channel
import HTML
import Localization
import Messages
import Timekeeping

/// One registration, for the organizer: everything that was sent, and the decision.
package struct RegistrationDetailPage: Page {
    package var record: ShownRegistration
    package var edition: EditionSummary
    /// The list that it was opened from, with its search and sort.
    package var list: Address
    package var decideAction: String
    package var key: String
    /// The version of the record that was read: a decision on an older one is refused.
    package var version: String
    package var reason: String = ""
    /// The mails about it, the latest first.
    package var mails: [MailEntry] = []
    package var state: FormState

    package init(
        record: ShownRegistration, edition: EditionSummary, list: Address, decideAction: String, key: String,
        version: String, state: FormState = FormState()
    ) {
        self.record = record
        self.edition = edition
        self.list = list
        self.decideAction = decideAction
        self.key = key
        self.version = version
        self.state = state
    }

    package var width: PageWidth { .dense }
    package var topics: [Topic] { [Topic("registrations", Identifier(record.id)), Topic("mails")] }
    package func title(_ text: Localizer) -> String { record.companyName }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            p(.class("back")) { a(.href(list.description)) { text("detail.back") } }
            div(.class("bar"), .part("bar")) {
                h1 { bdi { record.companyName } }
                record.status.chip(text)
            }
            p(.class("under")) {
                bdi { edition.name }
                " · "
                text("detail.received", ["when": text.moment(record.received, in: edition.zone)])
                " · "
                text("detail.id", ["id": record.id])
            }
            div(.part("corrected")) { corrected(text) }
            mistakeSummary(state, text)
            div(.class("sides"), .part("sides")) {
                div {
                    card(text("register.company")) { facts(record.companyFacts(text)) }
                    card(text("register.products")) { facts(record.productFacts(text)) }
                }
                div {
                    if record.status == .underReview { decision(text) }
                    if !reason.isEmpty {
                        card(text("detail.reason")) { p(.class("quote"), .automaticDirection) { reason } }
                    }
                    card(text("register.contact")) { facts(record.contactFacts(text)) }
                    MailLog(mails: mails, zone: edition.zone).html(text)
                }
            }
        }
    }

    @MarkupBuilder private func corrected(_ text: Localizer) -> Markup {
        if let corrected = record.corrected {
            p(.class("under")) {
                text(
                    "registration.corrected",
                    ["when": text.deadline(corrected, in: edition.zone), "fields": record.correctedWords(text)])
            }
        }
    }

    private func decision(_ text: Localizer) -> Markup {
        let fields = Fields(state: state, text: text)
        return card(text("detail.decide")) {
            p { text("detail.decide.about") }
            postForm(decideAction, key: key, reads: version, text) {
                submit(text("detail.accept"), name: "decision", value: "accepted")
            }
            disclosure(text("detail.decline"), isOpen: !state.mistakes.isEmpty) {
                postForm(decideAction, key: key, reads: version, text) {
                    fields.area("reason", text("detail.decline.reason"), .init(help: text("detail.decline.help")))
                    submit(text("detail.decline.confirm"), .danger, name: "decision", value: "declined")
                }
            }
        }
    }
}
