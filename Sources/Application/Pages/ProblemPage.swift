import HTML

/// A page that says what went wrong and what to do about it.
package struct ProblemPage: Page {
    /// What happened, in the reader's language.
    package var title: String
    /// What to do about it.
    package var detail: String
    /// Which rules were broken, a sentence each.
    package var mistakes: [String]
    /// Where to go on; the first is the best.
    package var ways: [Way] = []
    /// What the reader may quote to the organizer; empty: nothing was logged.
    package var trace: String = ""

    package struct Way: Sendable {
        package let label: String
        package let address: Address

        package init(_ label: String, _ address: Address) {
            self.label = label
            self.address = address
        }
    }

    package init(title: String, detail: String, mistakes: [String] = []) {
        self.title = title
        self.detail = detail
        self.mistakes = mistakes
    }

    package var width: PageWidth { .narrow }
    package func title(_ text: Localizer) -> String { title }

    package func body(_ text: Localizer) -> Markup {
        div(.class("opening problem")) {
            h1 { title }
            p(.class("lead")) { detail }
            if !mistakes.isEmpty { ul(.class("points")) { for mistake in mistakes { li { mistake } } } }
            div(.class("ways")) {
                for (index, way) in ways.enumerated() {
                    linkButton(way.label, way.address.description, index == 0 ? .primary : .plain)
                }
            }
            if !trace.isEmpty {
                p(.class("aside")) {
                    text("error.reference")
                    " "
                    code { trace }
                }
            }
        }
    }
}
