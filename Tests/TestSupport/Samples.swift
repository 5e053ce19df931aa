import Messages
import Timekeeping

extension Edition {
    /// An edition that takes registrations at the time of a `ManualClock`; it asks one question that must be answered.
    package static func sample(
        _ code: String = "spring", state: EditionState = .announced, reviewed: Bool = false
    ) -> Edition {
        let day = Int64(86_400_000)
        let today = ManualClock().now.milliseconds / day
        return Edition(
            code: code, state: state,
            name: [Name(language: "en", text: "Spring Fair"), Name(language: "zh-Hans", text: "春季展")],
            place: [Name(language: "en", text: "Harbour")], organizer: "Fairs & Co", timeZone: "Asia/Shanghai",
            opens: CalendarDate(daysSince1970: today + 100), closes: CalendarDate(daysSince1970: today + 102),
            registrationOpens: Instant(milliseconds: (today - 30) * day),
            registrationCloses: Instant(milliseconds: (today + 30) * day), reviewed: reviewed,
            question: [
                .sample("booth", .choice, required: true, choices: ["9", "18", "more"]),
                .sample("wishes", .text, required: true, condition: Condition(question: "booth", value: "more")),
                .sample("interests", .choices, required: false, choices: ["forum", "award"]),
            ],
            terms: Terms(version: "1", text: [Passage(language: "en", text: "We agree.")]),
            purpose: [
                Purpose(
                    code: "news", channel: "email", textVersion: "2",
                    text: [Passage(language: "en", text: "Send me news.")])
            ])
    }
}

extension Question {
    fileprivate static func sample(
        _ code: String, _ kind: QuestionKind, required: Bool, choices: [String] = [], condition: Condition? = nil
    ) -> Question {
        Question(
            code: code, label: [Name(language: "en", text: code)], kind: kind, required: required,
            choice: choices.map { Choice(code: $0, label: [Name(language: "en", text: $0)]) }, condition: condition)
    }
}

extension RegisterExhibitor {
    /// What a company sends that `Edition.sample` accepts.
    package static func sample(
        company: String = "Lumen Optics Ltd", country: String = "DE", email: String = "ada@lumen.example",
        edition: String = "spring"
    ) -> RegisterExhibitor {
        RegisterExhibitor(
            edition: edition, companyName: company, country: country,
            contact: Contact(name: "Ada Lens", email: email, phone: "030 901820", jobTitle: "Sales"),
            answer: [Answer(question: "booth", value: ["9"])], consent: true)
    }
}
