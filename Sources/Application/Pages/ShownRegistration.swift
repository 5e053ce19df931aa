import HTML
import Localization
import Messages
import Timekeeping

/// A registration as its holder and the organizer see it; codes are already words of the reader's language.
package struct ShownRegistration: Sendable {
    package var id: String
    package var companyName: String
    package var otherNames: [String] = []
    package var country: String
    package var contactName: String
    package var jobTitle: String = ""
    package var email: String
    package var phone: String = ""
    package var address: String = ""
    package var website: String = ""
    package var taxId: String = ""
    package var categories: [String] = []
    package var answers: [Answer] = []
    package var status: RegistrationState
    package var received: Instant
    /// When it was corrected last, and what of it; nil: never.
    package var corrected: Instant?
    package var correctedFields: [String] = []

    /// A question of the edition and what was answered.
    package struct Answer: Sendable {
        package let question: String
        package let values: [String]

        package init(question: String, values: [String]) {
            self.question = question
            self.values = values
        }
    }

    package init(
        id: String, companyName: String, country: String, contactName: String, email: String,
        status: RegistrationState, received: Instant
    ) {
        self.id = id
        self.companyName = companyName
        self.country = country
        self.contactName = contactName
        self.email = email
        self.status = status
        self.received = received
    }

    func companyFacts(_ text: Localizer) -> [Fact] {
        [
            Fact(text("field.companyName"), typed: companyName),
            Fact(text("record.otherNames")) { lines(otherNames) },
            Fact(text("field.country"), typed: country),
            Fact(text("field.address"), typed: address),
            Fact(text("field.website")) { if !website.isEmpty { siteLink(website, asTyped: true) } },
            Fact(text("field.taxId"), typed: taxId),
        ]
    }

    func contactFacts(_ text: Localizer) -> [Fact] {
        [
            Fact(text("field.contactName"), typed: contactName),
            Fact(text("field.jobTitle"), typed: jobTitle),
            Fact(text("field.email")) { a(.href("mailto:" + email)) { bdi { email } } },
            Fact(text("field.phone")) { if !phone.isEmpty { a(.href("tel:" + phone)) { bdi { phone } } } },
        ]
    }

    func productFacts(_ text: Localizer) -> [Fact] {
        [Fact(text("field.productCategory")) { lines(categories) }]
            + answers.map { answer in Fact(answer.question) { lines(answer.values) } }
    }

    @MarkupBuilder private func lines(_ values: [String]) -> Markup {
        if !values.isEmpty {
            ul(.class("lines")) { for value in values { li { bdi { value } } } }
        }
    }
}
