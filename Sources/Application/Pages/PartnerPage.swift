import Channel
import HTML
import Localization
import Messages
import Timekeeping

/// One partner: what it may do, what can be done about its key and its access, each after a question, and what it sent.
package struct PartnerPage: Page {
    package var partner: Partner
    var receipts: ReceiptTable
    /// The forms', by which a repeat of one is known; not the partner's.
    package var key: String
    package var state: FormState

    init(partner: Partner, receipts: ReceiptTable, key: String, state: FormState = FormState()) {
        self.partner = partner
        self.receipts = receipts
        self.key = key
        self.state = state
    }

    package var width: PageWidth { .dense }
    package var topics: [Topic] { [Topic("partners"), Topic("receipts")] }
    package func title(_ text: Localizer) -> String { partner.name }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            p(.class("back")) { a(.href("\(PartnerAddress.list)")) { text("partners.back") } }
            div(.class("bar"), .part("bar")) {
                h1 { bdi { partner.name } }
                partner.chip(text)
            }
            mistakeSummary(state, text)
            div(.class("sides"), .part("sides")) {
                div { card(text("partners.may")) { facts(known(text)) } }
                div { decision(text) }
            }
            receipts.html(text)
        }
    }

    private func known(_ text: Localizer) -> [Fact] {
        [
            Fact(text("partners.code")) { code { partner.code } },
            Fact(text("partners.address")) { code { "/exchange/\(partner.code)" } },
            Fact(text("partners.sends")) { text.messageTypes(partner.sends) },
            Fact(text("partners.sees")) { text.messageTypes(partner.sees) },
            Fact(text("partners.keyMade")) {
                moment(partner.keyMade, text)
            },
        ]
    }

    private func decision(_ text: Localizer) -> Markup {
        card(text("partners.decide")) {
            if partner.state == .closed {
                p { text("partners.closed") }
            } else {
                disclosure(text("partners.renew")) {
                    p { text("partners.renew.about") }
                    form("renew", text) { submit(text("partners.renew.confirm")) }
                }
                disclosure(text("partners.close")) {
                    p { text("partners.close.about") }
                    form("close", text) { submit(text("partners.close.confirm"), .danger) }
                }
            }
        }
    }

    private func form(_ act: String, _ text: Localizer, @MarkupBuilder button: () -> Markup) -> Markup {
        postForm("\(PartnerAddress.partner(partner.code))/\(act)", key: key, reads: "\(partner.version)", text) {
            button()
        }
    }
}
