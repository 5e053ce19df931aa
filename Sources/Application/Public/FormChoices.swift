import Channel
import Messages

extension Visit {
    /// The codes of a list, in the reader's words.
    func choices(_ list: String) async throws -> [Choice] {
        try await codes(list).map { Choice($0.code, $0.name.text(in: text.language)) }
    }

    /// The codes of a list under their headings.
    func groups(_ list: String) async throws -> [ChoiceGroup] {
        let codes = try await codes(list)
        return codes.filter { $0.group == nil }.map { heading in
            ChoiceGroup(
                heading.name.text(in: text.language),
                codes.filter { $0.group == heading.code }.map { Choice($0.code, $0.name.text(in: text.language)) })
        }
    }

    /// What codes of a list are called.
    func names(_ list: String) async throws -> [String: String] {
        Dictionary(try await choices(list).map { ($0.value, $0.label) }, uniquingKeysWith: { first, _ in first })
    }

    private func codes(_ list: String) async throws -> [CodeEntry] {
        try await bus.call(CodesOperations.listCodes, ListCodes(list: list), as: caller()).item
    }
}

extension RegistrationForm.Question {
    /// A question in the reader's language; its condition, if it has one, becomes the help.
    init(_ question: Question, _ all: [Question], _ text: Localizer) {
        let choices = question.choice.map { Choice($0.code, $0.label.text(in: text.language)) }
        self.init(
            code: question.code, label: question.label.text(in: text.language), help: question.help(all, text),
            isRequired: question.required,
            kind: question.kind == .text ? .text : question.kind == .choice ? .oneOf(choices) : .severalOf(choices))
    }
}

extension Question {
    fileprivate func help(_ all: [Question], _ text: Localizer) -> String? {
        guard let condition, let other = all.first(where: { $0.code == condition.question }) else { return nil }
        let value = other.choice.first { $0.code == condition.value }?.label.text(in: text.language)
        return text("form.onlyIf", ["answer": value ?? condition.value])
    }
}
