import HTML
import Localization

/// The form by which an exhibitor registers. The names of its fields are paths of the message `registerExhibitor`.
package struct RegistrationForm: Page {
    package var edition: EditionSummary
    /// Where the form is sent.
    package var action: String
    /// Makes a repeated submission have one effect.
    package var key: String
    package var countries: [Choice]
    /// The languages in which a company may have further names.
    package var languages: [Choice]
    package var categories: [ChoiceGroup]
    package var questions: [Question]
    /// What an exhibitor accepts by registering, in paragraphs.
    package var terms: [String]
    package var purposes: [Purpose]
    package var state: FormState
    /// While very many register; nil: it is quiet.
    package var proof: ProofField?
    /// Whose entries are corrected; nil: somebody registers.
    package var correction: Correction?

    package init(
        edition: EditionSummary, action: String, key: String, countries: [Choice], languages: [Choice],
        categories: [ChoiceGroup], questions: [Question], terms: [String], purposes: [Purpose], state: FormState
    ) {
        self.edition = edition
        self.action = action
        self.key = key
        self.countries = countries
        self.languages = languages
        self.categories = categories
        self.questions = questions
        self.terms = terms
        self.purposes = purposes
        self.state = state
    }

    package var width: PageWidth { .wide }

    package func title(_ text: Localizer) -> String {
        let words = correction == nil ? text("register.title") : text("correct.title")
        return state.mistakes.isEmpty ? words : text("form.mistakes.tab", ["title": words])
    }

    package func body(_ text: Localizer) -> Markup {
        let fields = Fields(state: state, text: text)
        return Markup {
            div(.class("opening")) {
                p(.class("eyebrow")) {
                    a(.href(edition.address.description)) { bdi { edition.name } }
                    " · "
                    text.days(edition.firstDay, edition.lastDay)
                }
                h1 { correction == nil ? text("register.title") : text("correct.title") }
                p(.class("lead")) { edition.registration.sentence(text, in: edition.zone) }
                if correction != nil { p(.class("lead")) { text("correct.lead") } }
            }
            mistakeSummary(state, text)
            if let standing = correction?.standing { meanwhile(standing, text) }
            postForm(action, key: key, reads: correction?.version, text) {
                if let proof { proof.html(text) }
                fields.hidden("edition", edition.code)
                part(text("register.company"), text("register.company.about")) { company(fields, text) }
                part(text("register.contact"), text("register.contact.about")) { contact(fields, text) }
                part(text("register.names"), text("register.names.about")) { names(fields, text) }
                part(text("register.products"), text("register.products.about")) { products(fields, text) }
                if !questions.isEmpty {
                    part(text("register.questions"), text("register.questions.about")) {
                        for (index, question) in questions.enumerated() { question.field(at: index, fields) }
                    }
                }
                kept(fields)
                consentPart(fields, text)
                div(.class("send")) { sending(text) }
            }
        }
    }

    /// A heading with its explanation on one side, the fields on the other.
    func part(_ heading: String, _ about: String, @MarkupBuilder fields: () -> Markup) -> Markup {
        section(.class("part")) {
            div {
                h2 { heading }
                p { about }
            }
            div { fields() }
        }
    }
}
