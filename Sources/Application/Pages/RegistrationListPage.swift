import Channel
import HTML
import Localization
import Messages
import Timekeeping

/// The organizer's list of registrations: search, filter, sort, page, export.
package struct RegistrationListPage: Page {
    package struct Row: Sendable {
        package let address: Address
        package let companyName: String
        package let country: String
        package let contactName: String
        package let email: String
        package let status: RegistrationState
        package let received: Instant

        package init(
            address: Address, companyName: String, country: String, contactName: String, email: String,
            status: RegistrationState, received: Instant
        ) {
            self.address = address
            self.companyName = companyName
            self.country = country
            self.contactName = contactName
            self.email = email
            self.status = status
            self.received = received
        }
    }

    package var rows: [Row]
    package var paging: Paging
    /// The list as it is shown; its query holds `search`, `status`, `edition` and `sort`.
    package var address: Address
    package var editions: [Choice]
    /// The organizer's own zone.
    package var zone: Zone
    /// How many mails were not sent within the last day, because strangers caused too many.
    package var suppressed = 0

    package init(rows: [Row], paging: Paging, address: Address, editions: [Choice], zone: Zone) {
        self.rows = rows
        self.paging = paging
        self.address = address
        self.editions = editions
        self.zone = zone
    }

    package var width: PageWidth { .dense }
    package var topics: [Topic] { [Topic("registrations")] }
    package func title(_ text: Localizer) -> String { text("list.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("bar"), .part("bar")) {
                h1 { text("list.title") }
                if !rows.isEmpty { span(.class("count")) { paging.words(text) } }
                exportLink(address.export, text)
            }
            if suppressed > 0 {
                notice(.bad) { text("list.suppressed", ["count": text.number(suppressed)]) }
            }
            filters(text)
            div(.part("list")) {
                if rows.isEmpty {
                    p(.class("empty")) { filter(text).isNarrowed ? text("list.empty.filtered") : text("list.empty") }
                } else {
                    table(text)
                    paging.html(text)
                }
            }
        }
    }

    private func filters(_ text: Localizer) -> Markup {
        let form = filter(text)
        return form.html {
            form.search("search", text("list.search"))
            form.menu(
                "status", text("list.status"), all: text("list.status.all"),
                RegistrationState.allCases.map { Choice($0.rawValue, $0.words(text)) })
            form.menu("edition", text("list.edition"), all: nil, editions)
        }
    }

    private func filter(_ text: Localizer) -> FilterForm {
        FilterForm(address: address, names: ["search", "status"], text: text)
    }

    private func table(_ text: Localizer) -> Markup {
        DataTable<Row>(
            caption: text("list.title"),
            columns: [
                .init(text("list.company"), sort: "company", style: "name") { row in
                    a(.href(row.address.description)) { bdi { row.companyName } }
                },
                .init(text("field.country"), sort: "country") { row in row.country },
                .init(text("list.contact"), style: "contact") { row in
                    bdi { row.contactName }
                    small { bdi { row.email } }
                },
                .init(text("list.status"), sort: "state") { row in row.status.chip(text) },
                .init(text("list.received"), sort: "received", style: "when") { row in
                    moment(row.received, in: zone, text)
                },
            ],
            rows: rows, address: address, text: text, isBrief: true, key: { $0.address.path }
        ).html
    }
}
