import HTML
import Localization
import Messages

/// Who exhibited at an edition, of those who agreed to be shown: search, narrow, sort, page.
package struct ExhibitorListPage: Page {
    package var edition: EditionSummary
    package var exhibitors: [ListedExhibitor]
    /// How many there are without a filter, and from how many countries.
    package var count: Int
    package var countries: Int
    package var paging: Paging
    /// The list as it is shown; its query holds `search`, `country`, `product` and `sort`.
    package var address: Address
    /// What the list can be narrowed by, with how much then is left.
    package var countryChoices: [Choice]
    package var productChoices: [Choice]
    package var names: CodeNames

    /// What codes are called in the reader's language.
    package struct CodeNames: Sendable {
        package var countries: [String: String]
        package var products: [String: String]

        package init(countries: [String: String], products: [String: String]) {
            self.countries = countries
            self.products = products
        }
    }

    package init(
        edition: EditionSummary, exhibitors: [ListedExhibitor], count: Int, countries: Int, paging: Paging,
        address: Address, countryChoices: [Choice], productChoices: [Choice], names: CodeNames
    ) {
        self.edition = edition
        self.exhibitors = exhibitors
        self.count = count
        self.countries = countries
        self.paging = paging
        self.address = address
        self.countryChoices = countryChoices
        self.productChoices = productChoices
        self.names = names
    }

    package var width: PageWidth { .wide }
    package func title(_ text: Localizer) -> String { text("exhibitors.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("opening")) {
                p(.class("eyebrow")) {
                    a(.href(edition.address.description)) { bdi { edition.name } }
                    " · "
                    text.days(edition.firstDay, edition.lastDay)
                }
                h1 { title(text) }
                p(.class("lead")) {
                    text("exhibitors.lead", ["count": text.number(count), "countries": text.number(countries)])
                }
            }
            if count > 0 { search(text) }
            if exhibitors.isEmpty {
                p(.class("empty")) {
                    filter(text).isNarrowed ? text("exhibitors.empty.filtered") : text("exhibitors.empty")
                }
            } else {
                div(.class("listing")) {
                    span(.class("count"), .role("status")) { paging.words(text) }
                    sorting(text)
                }
                ol(.class("exhibitors")) { for exhibitor in exhibitors { entry(exhibitor, text) } }
                paging.html(text)
            }
        }
    }

    private func filter(_ text: Localizer) -> FilterForm {
        FilterForm(address: address, names: ["search", "country", "product"], text: text)
    }

    private func search(_ text: Localizer) -> Markup {
        filter(text).html {
            filter(text).search("search", text("exhibitors.search"))
            filter(text).menu("country", text("field.country"), all: text("exhibitors.country.all"), countryChoices)
            filter(text).menu(
                "product", text("field.productCategory"), all: text("exhibitors.product.all"), productChoices)
        }
    }

    private func sorting(_ text: Localizer) -> Markup {
        nav(.class("sorts"), .aria(.label, text("exhibitors.sort"))) {
            sort("company", text("exhibitors.sort.name"), isFirst: true)
            sort("-company", text("exhibitors.sort.nameBack"))
            sort("country", text("exhibitors.sort.country"))
        }
    }

    private func sort(_ order: String, _ words: String, isFirst: Bool = false) -> Markup {
        let isCurrent = address["sort"] == order || isFirst && address["sort"] == nil
        let next = address.setting("after", nil).setting("sort", isFirst ? nil : order)
        return a(.href(next.description), .aria(.current, isCurrent ? "true" : nil)) { words }
    }

    private func entry(_ exhibitor: ListedExhibitor, _ text: Localizer) -> Markup {
        let own = exhibitor.name.first { $0.language == text.language.tag }?.text
        return li {
            div(.class("who")) {
                strong { bdi { own ?? exhibitor.companyName } }
                for name in others(exhibitor, shown: own) { span { bdi { name } } }
                if let website = exhibitor.website { siteLink(website) }
            }
            div(.class("where")) { exhibitor.country.map { names.countries[$0] ?? $0 } ?? "" }
            div(.class("what")) {
                exhibitor.productCategory.map { names.products[$0] ?? $0 }.joined(separator: "\u{a0}· ")
            }
        }
    }

    /// Its own name where another one stands in front, else what it is called in English.
    private func others(_ exhibitor: ListedExhibitor, shown own: String?) -> [String] {
        if let own { return own == exhibitor.companyName ? [] : [exhibitor.companyName] }
        return exhibitor.name.filter { $0.language == Language.en.tag && $0.text != exhibitor.companyName }
            .prefix(1).map(\.text)
    }
}
