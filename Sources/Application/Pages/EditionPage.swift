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
        /// Where more of it is; nil: nowhere.
        package var edition: EditionSummary?

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
    /// Of those before it.
    package var outcomes: [Outcome]
    /// Its own, when it is over.
    package var outcome: Outcome?
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
                if edition.isAhead { requirements(text) }
                hallList(text)
            }
            if !outcomes.isEmpty { outcomeTable(text) }
        }
    }

    private func hero(_ text: Localizer) -> Markup {
        section(.class("hero")) {
            edition.chip(text)
            h1 { bdi { edition.name } }
            if !motto.isEmpty { p(.class("lead")) { bdi { motto } } }
            facts(figures(text), class: "figures")
            call(text)
        }
    }

    private func figures(_ text: Localizer) -> [Fact] {
        let when = [
            Fact(text("edition.dates")) { text.days(edition.firstDay, edition.lastDay) },
            Fact(text("edition.place"), typed: edition.place),
        ]
        guard let outcome else { return when + [Fact(text("edition.halls")) { hallFigure(text) }] }
        return when + [
            Fact(text("edition.past.exhibitors")) { text.number(outcome.exhibitors) },
            Fact(text("edition.past.countries")) { text.number(outcome.countries) },
            Fact(text("edition.past.visitors")) { text.number(outcome.visitors) },
        ]
    }

    /// The one thing to do next, and what to do instead.
    private func call(_ text: Localizer) -> Markup {
        div(.class("call")) {
            if !edition.isOver, edition.registration.isOpen {
                linkButton(text("edition.register"), registerAddress.description)
            } else if let exhibitors = edition.exhibitors {
                linkButton(text("edition.exhibitors"), exhibitors.description, edition.isOver ? .primary : .plain)
            }
            div {
                p { edition.sentence(text) }
                if !edition.isOver, !edition.isCancelled {
                    p {
                        text("edition.registered")
                        " "
                        a(.href(Address("/mail").setting("edition", edition.code).description)) {
                            text("findMail.title")
                        }
                    }
                }
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
        return section(.class("outcomes")) {
            h2 { text("edition.past.title") }
            DataTable<Outcome>(
                caption: text("edition.past.title"),
                columns: [
                    .init(text("edition.past.edition"), style: "name") { outcome in name(outcome) },
                    .init(text("edition.past.exhibitors"), style: "measure") { outcome in
                        span { count(outcome, text) }
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
    private func name(_ outcome: Outcome) -> Markup {
        guard let edition = outcome.edition else { return bdi { outcome.name } }
        return a(.href(edition.address.description)) { bdi { outcome.name } }
    }

    /// Leads to the list, where there is one.
    private func count(_ outcome: Outcome, _ text: Localizer) -> Markup {
        let count = text.number(outcome.exhibitors)
        guard let list = outcome.edition?.exhibitors else { return Markup(count) }
        return a(.href(list.description), .aria(.label, text("edition.past.list", ["count": count]))) { count }
    }
}
