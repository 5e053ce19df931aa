import HTML
import Localization
import Messages
import Timekeeping

/// The partners, and the form that lets another one in.
package struct PartnerListPage: Page {
    package var partners: [Partner]
    /// What a partner can be let send.
    package var messages: [String]
    /// What a partner can be let see.
    package var events: [String]
    package var address: Address
    /// The form's, by which a repeat of it is known; no partner's.
    package var key: String
    package var state: FormState

    package init(
        partners: [Partner], messages: [String], events: [String], address: Address, key: String,
        state: FormState = FormState()
    ) {
        self.partners = partners
        self.messages = messages
        self.events = events
        self.address = address
        self.key = key
        self.state = state
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("partners.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            h1 { title(text) }
            mistakeSummary(state, text)
            if partners.isEmpty { p(.class("empty")) { text("partners.empty") } } else { table(text) }
            disclosure(text("partners.add"), isOpen: !state.mistakes.isEmpty) { form(text) }
        }
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<Partner>(
            caption: title(text),
            columns: [
                .init(text("partners.name"), style: "name") { partner in
                    a(.href(PartnerAddress.partner(partner.code).description)) { bdi { partner.name } }
                    small { code { partner.code } }
                },
                .init(text("partners.state")) { partner in partner.chip(text) },
                .init(text("partners.sends")) { partner in text.messageTypes(partner.sends) },
                .init(text("partners.sees")) { partner in text.messageTypes(partner.sees) },
                .init(text("partners.keyMade"), style: "when") { partner in
                    moment(partner.keyMade, text)
                },
            ], rows: partners, address: address, text: text
        ).html
    }

    private func form(_ text: Localizer) -> Markup {
        let fields = Fields(state: state, text: text)
        return postForm(address.path, key: key, text) {
            fields.line("name", text("partners.name"))
            fields.line("code", text("partners.code"), .init(help: text("partners.add.code.help")))
            fields.choices("sends", text("partners.sends"), [group(messages)], several: true, .init(isOptional: true))
            fields.choices("sees", text("partners.sees"), [group(events)], several: true, .init(isOptional: true))
            submit(text("partners.add.confirm"))
        }
    }

    private func group(_ types: [String]) -> ChoiceGroup { ChoiceGroup("", types.map { Choice($0, $0) }) }
}

extension Partner {
    func chip(_ text: Localizer) -> Markup {
        switch state {
        case .active: Application.chip(.good, text("partners.state.active"))
        case .closed: Application.chip(.quiet, text("partners.state.closed"))
        }
    }
}

extension Localizer {
    /// What a partner may send or see, or that it is nothing.
    func messageTypes(_ types: [String]) -> String {
        types.isEmpty ? self("partners.nothing") : types.joined(separator: ", ")
    }
}
