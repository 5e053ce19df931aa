import Channel
import Messages

extension Visit {
    /// The codes of a list, in the reader's words.
    /// - Parameter standing: what was chosen before: it is among them, also when it has ended.
    func choices(_ list: String, standing: [String] = []) async throws -> [Choice] {
        let choices = try await codes(list).map(choice)
        return choices + (try await ended(list, standing, offered: choices))
    }

    /// The codes of a list under their headings; those of `standing` that have ended are under one of their own.
    func groups(_ list: String, standing: [String] = []) async throws -> [ChoiceGroup] {
        let codes = try await codes(list)
        let groups = codes.filter { $0.group == nil }.map { heading in
            ChoiceGroup(
                heading.name.text(in: text.language), codes.filter { $0.group == heading.code }.map(choice))
        }
        let ended = try await ended(list, standing, offered: groups.flatMap(\.choices))
        return ended.isEmpty ? groups : groups + [ChoiceGroup(text("correct.ended"), ended)]
    }

    /// What codes of a list are called, also those that have ended.
    func names(_ list: String) async throws -> [String: String] {
        let names = try await codes(list, ended: true).map { ($0.code, $0.name.text(in: text.language)) }
        return Dictionary(names, uniquingKeysWith: { first, _ in first })
    }

    private func ended(_ list: String, _ standing: [String], offered: [Choice]) async throws -> [Choice] {
        let ended = standing.filter { code in !offered.contains { $0.value == code } }
        guard !ended.isEmpty else { return [] }
        let names = try await names(list)
        return ended.map { Choice($0, names[$0] ?? $0) }
    }

    private func choice(_ code: CodeEntry) -> Choice { Choice(code.code, code.name.text(in: text.language)) }

    private func codes(_ list: String, ended: Bool? = nil) async throws -> [CodeEntry] {
        try await bus.call(CodesOperations.listCodes, ListCodes(list: list, ended: ended), as: caller()).item
    }
}

extension RegistrationForm.Question {
    /// A question in the reader's language; its condition, if it has one, becomes the help.
    /// - Parameter standing: what was answered before: a choice that has ended can stay.
    init(_ question: Question, _ all: [Question], _ text: Localizer, standing: [Answer]) {
        let offered = question.choice.map { Choice($0.code, $0.label.text(in: text.language)) }
        let given = standing.first { $0.question == question.code }?.value ?? []
        let choices =
            offered + given.filter { value in !offered.contains { $0.value == value } }.map { Choice($0, $0) }
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
