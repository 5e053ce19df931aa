import HTML

/// Where the link of the mail leads. Reading it changes nothing, for mail scanners read links too; its button verifies.
package struct VerificationPage: Page {
    package enum Step: Sendable {
        /// The button is yet to be pressed.
        case ask(action: String, key: String)
        /// Verified: now or before.
        case done(registration: Address)
    }

    package var companyName: String
    package var email: String
    package var edition: EditionSummary
    package var step: Step

    package init(companyName: String, email: String, edition: EditionSummary, step: Step) {
        self.companyName = companyName
        self.email = email
        self.edition = edition
        self.step = step
    }

    package var width: PageWidth { .narrow }

    package func title(_ text: Localizer) -> String {
        switch step {
        case .ask: text("verify.title")
        case .done: text("verify.done.title")
        }
    }

    package func body(_ text: Localizer) -> Markup {
        div(.class("opening")) {
            p(.class("eyebrow")) { bdi { edition.name } }
            h1 { title(text) }
            facts([
                Fact(text("field.companyName"), typed: companyName),
                Fact(text("field.email"), typed: email),
            ])
            switch step {
            case .ask(let action, let key):
                p(.class("lead")) { text("verify.about") }
                postForm(action, key: key, text) { submit(text("verify.confirm")) }
                p(.class("aside")) { text("verify.stranger") }
            case .done(let registration):
                p(.class("lead")) { text("verify.done.about") }
                linkButton(text("verify.done.view"), registration.description)
            }
        }
    }
}
