import Channel
import HTTPServer
import MessageModel
import Messages

/// Where the mail's link leads. Reading it changes nothing: scanners of mail follow links, too.
extension Visit {
    func verification(_ id: String) async throws -> HTTPResponse {
        if let redirection = try hideCode() { return redirection }
        let opened = try await bus.call(
            RegistrationOperations.openVerification, OpenVerification(registration: id, code: code()), as: caller())
        if let token = opened.token { return enter(id, token) }
        return try await show(
            opened.companyName, opened.email, opened.edition, .ask(action: request.target, key: key(nil)))
    }

    func verify(_ id: String) async throws -> HTTPResponse {
        let verified = try await bus.call(
            RegistrationOperations.verifyRegistration, VerifyRegistration(registration: id, code: code()),
            as: caller())
        return enter(id, verified.token, page: "/verified")
    }

    /// Says so, to whoever has just confirmed. Whoever has not reads on the registration's page what is to be done.
    func verified(_ id: String) async throws -> HTTPResponse {
        let view = try await view(id)
        guard view.state != .pendingVerification else { return redirect(Address("/registrations/\(id)")) }
        let submission = view.submission
        return try await show(
            submission.companyName, submission.contact.email, submission.edition,
            .done(registration: Address("/registrations/\(id)")))
    }

    private func show(
        _ company: String, _ email: String, _ edition: String, _ step: VerificationPage.Step
    ) async throws -> HTTPResponse {
        let summary = EditionSummary(try await find(edition), text, now: now)
        return show(
            VerificationPage(companyName: company, email: email, edition: summary, step: step), brand: summary.name,
            home: summary.address)
    }
}
