import Channel
import Cryptography
import HTTPServer
import MessageModel
import Messages

extension Visit {
    /// The empty registration form.
    func form(_ code: String) async throws -> HTTPResponse {
        let edition = try await find(code)
        guard edition.window(at: now).isOpen else { return redirect(Address("/editions/\(edition.code)")) }
        return try await show(edition, key: newKey(), state: FormState(values: ["country": [""]]), status: 200)
    }

    /// The form as it was sent: a registration, or the same form with what is wrong with it.
    func register(_ code: String) async throws -> HTTPResponse {
        let form = try PostedForm(request)
        do {
            let submission = try RegisterExhibitor(
                FormCodec.decode(form.message(droppingIncomplete: true), as: RegisterExhibitor.recordType))
            guard submission.edition == code else { throw Problem.invalid("edition", "unknownEdition") }
            let registered = try await bus.call(
                RegistrationOperations.registerExhibitor, submission, as: caller(key: form.key))
            let id = registered.registration
            return enter(id, registered.token, at: page(id, done: "submitted"))
        } catch let problem as Problem where problem.kind == .invalid {
            let state = FormState(values: form.values, mistakes: mistakes(problem))
            return try await show(find(code), key: newKey(), state: state, status: problem.status)
        }
    }

    /// A key that no other form has.
    func newKey() -> String { Base64.encodeURL(Sodium.random(16)) }

    /// What is wrong, in the reader's language.
    func mistakes(_ problem: Problem) -> [FormState.Mistake] {
        let words = ProblemWords(strings: site.strings, language: text.language)
        guard !problem.errors.isEmpty else { return [FormState.Mistake("", words.detail(problem, trace: trace))] }
        return problem.errors.map { FormState.Mistake($0.path, words.sentence($0)) }
    }

    private func show(_ edition: Edition, key: String, state: FormState, status: Int) async throws -> HTTPResponse {
        let summary = EditionSummary(edition, text, now: now)
        let page = RegistrationForm(
            edition: summary, action: "\(summary.address.path)/register", key: key,
            countries: try await choices("country").sorted { $0.label < $1.label },
            languages: try await choices("language"), categories: try await groups("product-category"),
            questions: edition.question.map { RegistrationForm.Question($0, edition.question, text) },
            terms: RegistrationForm.Terms(
                text: [edition.terms.text.text(in: text.language)]),
            purposes: edition.purpose.map {
                .init(
                    code: $0.code, channel: $0.channel, label: $0.text.text(in: text.language),
                    textVersion: $0.textVersion)
            }, state: state)
        // Whoever goes back finds the form as it was sent, with its key: sending it again registers nobody twice.
        return show(
            page, status: status, brand: summary.name, home: summary.address, caching: "private, no-cache")
    }
}
