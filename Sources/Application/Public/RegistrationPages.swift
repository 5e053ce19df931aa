import Channel
import HTTPServer
import MessageModel
import Messages

/// A registration's own pages. The token travels in a cookie for these addresses alone.
extension Visit {
    private static let token = "registration"

    func registration(_ id: String) async throws -> HTTPResponse {
        let view = try await bus.call(
            RegistrationOperations.getRegistration, GetRegistration(registration: id), as: holder())
        return try await show(view, done: request.queryValue("done").flatMap { .init(word: $0) })
    }

    /// The address that stands in mails: takes the token out of the address, into the cookie.
    func open(_ id: String) -> HTTPResponse {
        enter(id, request.queryValue("token") ?? "", at: page(id, done: nil))
    }

    func resend(_ id: String) async throws -> HTTPResponse {
        _ = try await bus.call(
            RegistrationOperations.resendVerification, ResendVerification(registration: id),
            as: holder(key: PostedForm(request).key))
        return redirect(page(id, done: "mailSent"))
    }

    func correctEmail(_ id: String) async throws -> HTTPResponse {
        let form = try PostedForm(request)
        do {
            let corrected = try await bus.call(
                RegistrationOperations.correctEmail,
                CorrectEmail(registration: id, email: form["email"] ?? ""), as: holder(key: form.key))
            return enter(id, corrected.token, at: page(id, done: "emailCorrected"))
        } catch let problem as Problem where problem.kind == .invalid {
            let view = try await bus.call(
                RegistrationOperations.getRegistration, GetRegistration(registration: id), as: holder())
            let state = FormState(values: form.values, mistakes: mistakes(problem))
            return try await show(view, done: nil, state: state, status: problem.status)
        }
    }

    func withdraw(_ id: String) async throws -> HTTPResponse {
        let form = try PostedForm(request)
        _ = try await bus.call(
            RegistrationOperations.withdrawRegistration, WithdrawRegistration(registration: id, reason: form["reason"]),
            as: holder(key: form.key))
        return redirect(page(id, done: "withdrawn"))
    }

    /// Puts the token into the cookie and shows the registration.
    func enter(_ id: String, _ token: String, at address: Address) -> HTTPResponse {
        let safe = token.utf8.allSatisfy { $0.isTokenCharacter } && Int64(id) != nil
        guard safe else { return redirect(Address("/")) }
        return redirect(address, headers: [cookie(Self.token, token, path: "/registrations/\(id)")])
    }

    func holder(key: String? = nil) -> Caller {
        caller(.holder(token: request.cookies[Self.token] ?? ""), key: key)
    }

    func page(_ id: String, done: String?) -> Address { Address("/registrations/\(id)").setting("done", done) }

    private func show(
        _ view: RegistrationView, done: RegistrationPage.Done?, state: FormState = FormState(), status: Int = 200
    ) async throws -> HTTPResponse {
        let edition = try await find(view.submission.edition)
        let summary = EditionSummary(edition, text, now: now)
        let path = "/registrations/\(view.registration)"
        var page = RegistrationPage(
            record: try await shown(view, edition), edition: summary, resendAction: "\(path)/resend",
            correctAction: "\(path)/email", withdrawAction: "\(path)/withdraw", key: newKey(), done: done, state: state)
        page.reason = view.reason ?? ""
        return show(page, status: status, brand: summary.name, home: summary.address)
    }
}

extension RegistrationPage.Done {
    /// As the address spells it.
    fileprivate init?(word: String) {
        switch word {
        case "submitted": self = .submitted
        case "mailSent": self = .mailSent
        case "emailCorrected": self = .emailCorrected
        case "withdrawn": self = .withdrawn
        default: return nil
        }
    }
}

extension UInt8 {
    /// A character of base64url.
    fileprivate var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
