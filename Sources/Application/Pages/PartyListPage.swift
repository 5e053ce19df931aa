import HTML
import Localization
import Messages
import Timekeeping

/// Organizations and persons, once over all editions: search, filter, sort, page, export.
package struct PartyListPage: Page {
    package var parties: [PartyItem]
    package var paging: Paging
    /// The list as it is shown; its query holds `search`, `kind` and `sort`.
    package var address: Address
    /// What countries are called, by their codes.
    package var countries: [String: String]

    package init(parties: [PartyItem], paging: Paging, address: Address, countries: [String: String]) {
        self.parties = parties
        self.paging = paging
        self.address = address
        self.countries = countries
    }

    package var width: PageWidth { .dense }
    package func title(_ text: Localizer) -> String { text("parties.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("bar")) {
                h1 { title(text) }
                if !parties.isEmpty { span(.class("count")) { paging.words(text) } }
                exportLink(address.export, text)
            }
            filter(text).html {
                filter(text).search("search", text("parties.search"))
                filter(text).menu(
                    "kind", text("parties.kind"), all: text("parties.kind.all"),
                    PartyKind.allCases.map { Choice($0.rawValue, $0.words(text)) })
            }
            if parties.isEmpty {
                p(.class("empty")) { filter(text).isNarrowed ? text("parties.empty.filtered") : text("parties.empty") }
            } else {
                table(text)
                paging.html(text)
            }
        }
    }

    private func filter(_ text: Localizer) -> FilterForm {
        FilterForm(address: address, names: ["search", "kind"], text: text)
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<PartyItem>(
            caption: title(text),
            columns: [
                .init(text("parties.name"), sort: "name", style: "name") { party in
                    a(.href("\(PartiesAddress.party(party.party))")) { bdi { party.displayName } }
                },
                .init(text("parties.kind")) { party in party.kind.words(text) },
                .init(text("field.country")) { party in party.country.map { countries[$0] ?? $0 } ?? "" },
                .init(text("parties.number"), sort: "customerNumber") { party in party.customerNumber },
                .init(text("parties.changed"), sort: "changed", style: "when") { party in
                    moment(party.changed, text)
                },
            ], rows: parties, address: address, text: text, isBrief: true
        ).html
    }
}

extension PartyKind {
    func words(_ text: Localizer) -> String {
        switch self {
        case .organization: text("parties.kind.organization")
        case .person: text("parties.kind.person")
        }
    }
}
