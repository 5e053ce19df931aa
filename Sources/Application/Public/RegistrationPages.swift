import Channel
import HTTPServer
import MessageModel
import Messages

/// A registration's own pages, for the holder of its token.
extension Visit {
    func registration(_ id: String) async throws -> HTTPResponse {
        try await show(view(id), done: request.queryValue("done").flatMap { .init(rawValue: $0) })
    }

    func resend(_ id: String) async throws -> HTTPResponse {
        _ = try await bus.call(
            RegistrationOperations.resendVerification, ResendVerification(registration: id), as: holder())
        return redirect(Address("/registrations/\(id)").setting("done", "mailSent"))
    }

    func correctEmail(_ id: String) async throws -> HTTPResponse {
        do {
            let corrected = try await bus.call(
                RegistrationOperations.correctEmail, CorrectEmail(registration: id, email: form["email"] ?? ""),
                as: holder())
            return enter(id, corrected.token, done: "emailCorrected")
        } catch let problem as Problem where problem.kind == .invalid {
            return try await show(view(id), after: problem)
        }
    }

    func withdraw(_ id: String) async throws -> HTTPResponse {
        do {
            let reason = form["reason"].map { $0.replacing("\r\n", with: "\n") }
            _ = try await bus.call(
                RegistrationOperations.withdrawRegistration,
                WithdrawRegistration(registration: id, reason: reason), as: holder())
            return redirect(Address("/registrations/\(id)").setting("done", "withdrawn"))
        } catch let problem as Problem where problem.kind == .invalid {
            return try await show(view(id), after: problem)
        }
    }

    func view(_ id: String) async throws -> RegistrationView {
        try await bus.call(RegistrationOperations.getRegistration, GetRegistration(registration: id), as: holder())
    }

    private func show(
        _ view: RegistrationView, done: RegistrationPage.Done? = nil, after refusal: Problem? = nil
    ) async throws -> HTTPResponse {
        let edition = try await find(view.submission.edition)
        let summary = EditionSummary(edition, text, now: now)
        let path = "/registrations/\(view.registration)"
        var page = RegistrationPage(
            record: try await shown(view, edition), edition: summary, resendAction: "\(path)/resend",
            correctAction: "\(path)/email", withdrawAction: "\(path)/withdraw", key: key(refusal), done: done,
            state: state(refusal))
        page.reason = view.reason ?? ""
        page.mails = view.mail
        if view.isCorrectable(edition, now: now) { page.ways.correct = Address("\(path)/correct") }
        let isOver = view.state == .withdrawn || view.state == .declined
        if isOver, summary.registration.isOpen { page.ways.again = Address("\(path)/again") }
        return show(page, refusal: refusal, brand: summary.name, home: summary.address)
    }
}
