import Localization
import Messages
import Testing
import Timekeeping

@testable import Application

/// Samples of the public pages besides registering.
extension Sample {
    static func overPage(_ language: Language) throws -> EditionPage {
        var over = try edition(language, .closed)
        (over.isOver, over.exhibitors) = (true, Address("/editions/demo-last/exhibitors"))
        var outcome = EditionPage.Outcome(
            name: "2026", exhibitors: 412, countries: 31, visitors: 38_204, netArea: 27_900)
        outcome.edition = over
        var page = EditionPage(
            edition: over, motto: "", halls: [], outcomes: [outcome], registerAddress: Address("/register"))
        page.outcome = outcome
        return page
    }

    static func exhibitors(_ language: Language, empty: Bool = false) throws -> ExhibitorListPage {
        let address = Address(
            "/editions/demo-last/exhibitors",
            query: [.init("search", empty ? "none & nothing" : ""), .init("sort", "country")])
        let shown = companies.map { company, _, _, _ in
            ListedExhibitor(
                companyName: company,
                name: [Name(language: "zh-Hant", text: "光電"), Name(language: "en", text: "Optics")],
                country: "CN", productCategory: ["laser", hostile], website: "lumen.example/a")
        }
        return ExhibitorListPage(
            edition: try edition(language, .closed), exhibitors: empty ? [] : shown, count: 412, countries: 31,
            paging: Paging(
                first: 1, last: shown.count, count: 412, previous: nil, next: address.setting("after", "1.abc")),
            address: address, countryChoices: [Choice("CN", "China (212)"), Choice("DE", "Germany (31)")],
            productChoices: [Choice("laser", "Lasers (51)")],
            names: .init(countries: ["CN": "China"], products: ["laser": "Lasers"]))
    }

    static func findMail(isAsked: Bool = false, isWrong: Bool = false) -> FindMailPage {
        let state = FormState(
            values: ["email": [hostile]],
            mistakes: [.init("email", "Write the address with a name, an @ and a domain.")])
        return FindMailPage(
            editions: [Choice("demo-next", "Harbour Expo 2027"), Choice("demo-later", hostile)], action: "/mail",
            key: "k", isAsked: isAsked, state: isWrong ? state : FormState())
    }

    static func correction(_ language: Language) throws -> RegistrationForm {
        let state = FormState(
            values: ["companyName": [hostile]],
            mistakes: [.init("companyName", "Write the name in one line."), .init("", "Somebody was faster.")])
        var form = try form(language, state)
        var correction = RegistrationForm.Correction(
            version: "3", email: companies[4].3, registration: Address("/registrations/1"))
        correction.standing = try record(.underReview, 4)
        correction.kept = [Answer(question: "old", value: [hostile, "b"])]
        let note = try localizer(language)("correct.consent.earlier")
        form.purposes = [.init(code: "news", label: "Send us news.", note: note, textVersion: "1")]
        form.correction = correction
        return form
    }

    static func sentMail(_ state: MailState) throws -> SentMail {
        SentMail(
            purpose: "verification", recipient: "z***@sz-optics.example", state: state,
            queued: try #require(Instant("2026-11-20T01:41:00Z")))
    }
}
