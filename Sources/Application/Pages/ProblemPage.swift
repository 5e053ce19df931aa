import HTML

/// A page that says what went wrong and what to do about it.
package struct ProblemPage: Page {
    /// What happened, in the reader's language.
    package var title: String
    /// What to do about it.
    package var detail: String
    /// Which rules were broken, a sentence each.
    package var mistakes: [String]

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
            if !mistakes.isEmpty { ul { for mistake in mistakes { li { mistake } } } }
            linkButton(text("error.home"), "/", .plain)
        }
    }
}
