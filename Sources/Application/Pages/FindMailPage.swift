import HTML

/// For who registered and has no mail, or has lost the link: asks for the address, and says what to look for. Whether anything
/// is registered with the address is told by mail alone.
package struct FindMailPage: Page {
    /// Those that can be asked for, the next one first.
    package var editions: [Choice]
    package var action: String
    package var key: String
    /// Whether the link was asked for just now.
    package var isAsked: Bool
    package var state: FormState

    package init(editions: [Choice], action: String, key: String, isAsked: Bool = false, state: FormState) {
        self.editions = editions
        self.action = action
        self.key = key
        self.isAsked = isAsked
        self.state = state
    }

    package var width: PageWidth { .narrow }

    package func title(_ text: Localizer) -> String {
        let words = isAsked ? text("findMail.asked.title") : text("findMail.title")
        return state.mistakes.isEmpty ? words : text("form.mistakes.tab", ["title": words])
    }

    package func body(_ text: Localizer) -> Markup {
        Markup {
            mistakeSummary(state, text)
            div(.class("opening")) {
                h1 { isAsked ? text("findMail.asked.title") : text("findMail.title") }
                p(.class("lead")) { isAsked ? text("findMail.asked.lead") : text("findMail.lead") }
            }
            if isAsked {
                signs(text)
                disclosure(text("findMail.again")) { form(text) }
            } else if editions.isEmpty {
                p(.class("empty")) { text("home.empty") }
            } else {
                form(text)
                signs(text)
            }
        }
    }

    private func form(_ text: Localizer) -> Markup {
        let fields = Fields(state: state, text: text)
        return postForm(action, key: key, text) {
            if editions.count == 1 {
                fields.hidden("edition", editions[0].value)
            } else {
                fields.menu("edition", text("list.edition"), editions)
            }
            fields.line(
                "email", text("field.email"), type: "email",
                .init(help: text("findMail.email.help"), attributes: [.autocomplete("email"), .inputmode("email")]))
            submit(text("findMail.send"))
        }
    }

    /// What to look for, and where.
    private func signs(_ text: Localizer) -> Markup {
        card(text("findMail.signs")) {
            ul(.class("points")) {
                li { text("findMail.signs.wait") }
                li { text("findMail.signs.spam") }
                li { text("findMail.signs.subject") }
                li { text("findMail.signs.typing") }
                li { text("findMail.signs.limit") }
            }
        }
    }
}
