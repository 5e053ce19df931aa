import Channel
import HTTPServer
import MessageModel
import Messages
import Timekeeping

/// A holder corrects what it registered, in the form by which it did.
extension Visit {
    func correction(_ id: String) async throws -> HTTPResponse {
        let view = try await view(id)
        let edition = try await find(view.submission.edition)
        guard view.isCorrectable(edition, now: now) else { return redirect(Address("/registrations/\(id)")) }
        let purposes = purposes(edition, standing: view.submission.consentTo)
        return try await show(view, edition, FormState(values: view.submission.values(edition, purposes)))
    }

    func correct(_ id: String) async throws -> HTTPResponse {
        do {
            let standing = try await view(id)
            // The page's language is the reader's; the one to write in stays as it was.
            var fields = form.message.filter { !["language", "version"].contains($0.name) }
                .map { (name: "submission.\($0.name)", value: $0.value) }
            fields.append(("registration", id))
            fields.append(("version", form["version"] ?? "1"))
            var correction = try CorrectRegistration(FormCodec.decode(fields, as: CorrectRegistration.recordType))
            correction.submission.language = standing.submission.language
            correction.submission.keepOrder(of: standing.submission)
            let corrected = try await bus.call(
                RegistrationOperations.correctRegistration, correction, as: holder())
            // What was sent twice finds its first effect standing: the form's version is the one before.
            let done = corrected.version == correction.version ? "unchanged" : "corrected"
            return redirect(Address("/registrations/\(id)").setting("done", done))
        } catch let problem as Problem where problem.kind != .notFound {
            let view = try await view(id)
            let edition = try await find(view.submission.edition)
            let refusal = problem.outOf("submission.")
            return try await show(
                view, edition, state(refusal, questions: edition.question), after: refusal)
        }
    }

    /// The form to register anew, with what was sent before; nothing is agreed to in it.
    func again(_ id: String) async throws -> HTTPResponse {
        let view = try await view(id)
        let edition = try await find(view.submission.edition)
        guard edition.window(at: now).isOpen else { return redirect(Address("/registrations/\(id)")) }
        return try await show(edition, FormState(values: view.submission.anew.values(edition, purposes(edition))))
    }

    private func show(
        _ view: RegistrationView, _ edition: Edition, _ state: FormState, after refusal: Problem? = nil
    ) async throws -> HTTPResponse {
        let path = "/registrations/\(view.registration)"
        var page = try await registrationForm(
            edition, state, action: "\(path)/correct", key: key(refusal), standing: view.submission)
        var correction = RegistrationForm.Correction(
            version: "\(view.version)", email: view.submission.contact.email, registration: Address(path))
        correction.kept = view.submission.answer.filter { answer in
            !edition.question.contains { $0.code == answer.question }
        }
        if refusal?.code == "staleVersion" { correction.standing = try await shown(view, edition) }
        page.correction = correction
        return show(page, refusal: refusal, brand: page.edition.name, home: page.edition.address)
    }
}

extension RegistrationView {
    /// Whether the form to correct it leads anywhere.
    func isCorrectable(_ edition: Edition, now: Instant) -> Bool {
        let stands = state != .declined && state != .withdrawn
        return stands && edition.window(at: now).isOpen
    }
}

extension Problem {
    /// The same with paths as the form has them, which knows nothing of the field that its message stands in.
    fileprivate func outOf(_ field: String) -> Problem {
        guard kind == .invalid else { return self }
        return .invalid(
            errors.map { error in
                let path = error.path.hasPrefix(field) ? String(error.path.dropFirst(field.count)) : error.path
                return FieldError(path, error.rule, error.parameters)
            })
    }
}
