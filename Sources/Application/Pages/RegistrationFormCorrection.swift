import HTML
import Messages

/// The form when it corrects what was registered with it.
extension RegistrationForm {
    package struct Correction: Sendable {
        /// Which state of the registration the form was made of.
        package let version: String
        /// It is confirmed, or corrected elsewhere.
        package let email: String
        /// The registration's own page.
        package let registration: Address
        /// What stands now, when it was changed after the form had been opened.
        package var standing: ShownRegistration?
        /// Answers to questions that are not asked any more: they stay.
        package var kept: [Answer] = []

        package init(version: String, email: String, registration: Address) {
            self.version = version
            self.email = email
            self.registration = registration
        }

        func email(_ text: Localizer) -> Markup {
            div(.class("field")) {
                p(.class("fixed")) { text("field.email") }
                p { bdi { email } }
                p(.class("help")) { text("correct.email") }
            }
        }
    }

    /// What somebody else, or another window, has saved in the meantime.
    func meanwhile(_ standing: ShownRegistration, _ text: Localizer) -> Markup {
        disclosure(text("correct.standing")) {
            facts(standing.companyFacts(text) + standing.contactFacts(text) + standing.productFacts(text))
        }
    }

    /// They go along unseen, after the answers that can be changed.
    @MarkupBuilder func kept(_ fields: Fields) -> Markup {
        for (index, answer) in (correction?.kept ?? []).enumerated() {
            let place = "answer[\(questions.count + index)]"
            fields.hidden("\(place).question", answer.question)
            for (number, value) in answer.value.enumerated() { fields.hidden("\(place).value[\(number)]", value) }
        }
    }

    @MarkupBuilder func sending(_ text: Localizer) -> Markup {
        if let correction {
            submit(text("correct.submit"))
            p { a(.href(correction.registration.description)) { text("correct.cancel") } }
        } else {
            submit(text("register.submit"))
            p { text("register.submit.about") }
        }
    }
}
