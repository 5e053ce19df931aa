import HTML

/// The list of editions: the coming ones first, then those that are over.
package struct HomePage: Page {
    package var organizer: String
    package var coming: [EditionSummary]
    package var past: [EditionSummary]

    package init(organizer: String, coming: [EditionSummary], past: [EditionSummary]) {
        self.organizer = organizer
        self.coming = coming
        self.past = past
    }

    package var width: PageWidth { .wide }
    package func title(_ text: Localizer) -> String { text("home.title") }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            div(.class("opening")) {
                p(.class("eyebrow")) { bdi { organizer } }
                h1 { text("home.title") }
                p(.class("lead")) { text("home.lead") }
            }
            if coming.isEmpty { p(.class("empty")) { text("home.empty") } }
            list(coming, "editions", text) { edition in
                div(.class("stand")) {
                    edition.chip(text)
                    p(.class("until")) { edition.sentence(text) }
                }
            }
            if !past.isEmpty {
                h2 { text("home.past") }
                list(past, "editions past", text) { edition in
                    if let exhibitors = edition.exhibitors {
                        a(.class("beside"), .href(exhibitors.description)) { text("exhibitors.title") }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func list(
        _ editions: [EditionSummary], _ style: String, _ text: Localizer,
        @MarkupBuilder state: (EditionSummary) -> Markup
    ) -> Markup {
        if !editions.isEmpty {
            ul(.class(style)) {
                for edition in editions {
                    li {
                        a(.href(edition.address.description)) {
                            strong { bdi { edition.name } }
                            span { text.days(edition.firstDay, edition.lastDay) }
                            span { bdi { edition.place } }
                        }
                        state(edition)
                    }
                }
            }
        }
    }
}
