import Channel
import HTTPServer
import Localization
import MessageModel
import Messages

extension Visit {
    /// The empty registration form.
    func form(_ code: String) async throws -> HTTPResponse {
        let edition = try await find(code)
        guard edition.window(at: now).isOpen else { return redirect(Address("/editions/\(edition.code)")) }
        return try await show(edition)
    }

    /// The form as it was sent: a registration, or the same form with what is wrong with it.
    func register(_ code: String) async throws -> HTTPResponse {
        do {
            let submission = try RegisterExhibitor(FormCodec.decode(form.message, as: RegisterExhibitor.recordType))
            guard submission.edition == code else { throw Problem.invalid("edition", "unknownEdition") }
            let registered = try await bus.call(
                RegistrationOperations.registerExhibitor, submission, as: caller())
            return enter(registered.registration, registered.token, done: "submitted")
        } catch let problem as Problem {
            return try await show(find(code), after: problem)
        }
    }

    /// The form to register, as whoever asked for it left it.
    func show(
        _ edition: Edition, _ state: FormState? = nil, after refusal: Problem? = nil
    ) async throws -> HTTPResponse {
        let address = "/editions/\(edition.code)/register"
        var page = try await registrationForm(
            edition, state ?? self.state(refusal, questions: edition.question), action: address, key: key(refusal))
        page.proof = proof(refusal, for: edition.code)
        // Whoever goes back finds the form as it was sent, with its key: sending it again registers nobody twice.
        return show(
            page, refusal: refusal, brand: page.edition.name, home: page.edition.address,
            caching: "private, no-cache")
    }

    /// The form with all that an edition asks, in the reader's words.
    /// - Parameter standing: what is corrected: what it has and nobody is offered any more can stay.
    func registrationForm(
        _ edition: Edition, _ state: FormState, action: String, key: String, standing: RegisterExhibitor? = nil
    ) async throws -> RegistrationForm {
        let purposes = purposes(edition, standing: standing?.consentTo ?? [])
        let countries = try await choices("country", standing: standing.map { [$0.country] } ?? [])
        return RegistrationForm(
            edition: EditionSummary(edition, text, now: now), action: action, key: key,
            countries: countries.map { ($0, key: sortKey($0.label)) }.sorted { $0.key < $1.key }.map(\.0),
            languages: try await choices("language", standing: standing?.name.map(\.language) ?? []),
            categories: try await groups("product-category", standing: standing?.productCategory ?? []),
            questions: edition.question.map {
                RegistrationForm.Question($0, edition.question, text, standing: standing?.answer ?? [])
            },
            terms: [edition.terms.text.text(in: text.language)], purposes: purposes, state: state.read(purposes))
    }

    /// What the form brings back with it while very many come. Who opens it then gets a ticket along, which is good before all is
    /// filled in; of a form with mistakes the proof is as good as before.
    private func proof(_ refusal: Problem?, for edition: String) -> ProofField? {
        if let challenge = refusal.flatMap({ Challenge($0) }) { return ProofField(challenge, isAsked: true) }
        if let kept = form.proof { return ProofField(kept: kept) }
        return bus.challenge(
            for: RegistrationOperations.registerExhibitor, value: edition, caller()
        ).map { ProofField($0, isAsked: false) }
    }
}
