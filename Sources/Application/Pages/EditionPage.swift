import HTML
import Localization

/// The public page of an edition: when and where it is, and the way to take part.
package struct EditionPage: Page {
    /// A hall of the fairground.
    package struct Hall: Sendable {
        package let name: String
        /// In m².
        package let netArea: Int

        package init(name: String, netArea: Int) {
            self.name = name
            self.netArea = netArea
        }
    }

    /// What an edition that is over came to.
    package struct Outcome: Sendable {
        package let name: String
        package let exhibitors: Int
        package let countries: Int
        package let visitors: Int
        /// In m².
        package let netArea: Int

        package init(name: String, exhibitors: Int, countries: Int, visitors: Int, netArea: Int) {
            self.name = name
            self.exhibitors = exhibitors
            self.countries = countries
            self.visitors = visitors
            self.netArea = netArea
        }
    }

    package var edition: EditionSummary
    package var motto: String
    package var halls: [Hall]
    package var outcomes: [Outcome]
    /// Where the registration form is.
    package var registerAddress: Address

    package init(
        edition: EditionSummary, motto: String, halls: [Hall], outcomes: [Outcome], registerAddress: Address
    ) {
        self.edition = edition
        self.motto = motto
        self.halls = halls
        self.outcomes = outcomes
        self.registerAddress = registerAddress
    }

    package var width: PageWidth { .wide }
    package func title(_ text: Localizer) -> String { edition.name }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            hero(text)
            div(.class("halves")) {
                requirements(text)
                hallList(text)
            }
            if !outcomes.isEmpty { outcomeTable(text) }
        }
    }

    private func hero(_ text: Localizer) -> Markup {
        section(.class("hero")) {
            edition.registration.chip(text)
            h1 { bdi { edition.name } }
            if !motto.isEmpty { p(.class("lead")) { bdi { motto } } }
            facts(
                [
                    Fact(text("edition.dates")) { text.days(edition.firstDay, edition.lastDay) },
                    Fact(text("edition.place"), typed: edition.place),
                    Fact(text("edition.halls")) { hallFigure(text) },
                ], class: "figures")
            div(.class("call")) {
                if edition.registration.isOpen {
                    linkButton(text("edition.register"), registerAddress.description)
                }
                p { edition.registration.sentence(text, in: edition.zone) }
            }
        }
    }

    private func hallFigure(_ text: Localizer) -> String {
        guard !halls.isEmpty else { return "" }
        let area = halls.reduce(0) { $0 + $1.netArea }
        return text("edition.halls.figure", ["count": text.number(halls.count), "area": text.number(area)])
    }

    private func requirements(_ text: Localizer) -> Markup {
        section {
            h2 { text("edition.needs.title") }
            ul(.class("ticks")) {
                li { text("edition.needs.company") }
                li { text("edition.needs.contact") }
                li { text("edition.needs.products") }
                li { text("edition.needs.time") }
            }
            p(.class("aside")) { text("edition.needs.next") }
        }
    }

    @MarkupBuilder private func hallList(_ text: Localizer) -> Markup {
        if !halls.isEmpty {
            section {
                h2 { text("edition.halls") }
                facts(
                    halls.map { hall in
                        Fact(hall.name) { text("edition.area", ["area": text.number(hall.netArea)]) }
                    }, class: "ledger")
            }
        }
    }

    private func outcomeTable(_ text: Localizer) -> Markup {
        let most = outcomes.map(\.exhibitors).max() ?? 0
        return section {
            h2 { text("edition.past.title") }
            DataTable<Outcome>(
                caption: text("edition.past.title"),
                columns: [
                    .init(text("edition.past.edition")) { outcome in bdi { outcome.name } },
                    .init(text("edition.past.exhibitors"), style: "measure") { outcome in
                        span { text.number(outcome.exhibitors) }
                        meter(
                            .value(String(outcome.exhibitors)), .maximum(most), .aria(.hidden, "true")
                        ) {}
                    },
                    .init(text("edition.past.countries"), style: "number") { text.number($0.countries) },
                    .init(text("edition.past.visitors"), style: "number") { text.number($0.visitors) },
                    .init(text("edition.past.area"), style: "number") { text.number($0.netArea) },
                ],
                rows: outcomes, address: edition.address, text: text
            ).html
        }
    }
}
