import Channel
import HTTPServer
import MessageModel

/// The secrets of a registration travel in cookies for its addresses alone. A mail can carry one in an address only: the
/// page behind it takes it out at once, so that it stays out of histories and of what a browser tells others.
extension Visit {
    private static let token = "registration"
    private static let code = "verification"

    /// Shows the registration to the holder of its token.
    func enter(_ id: String, _ token: String, page: String = "", done: String? = nil) -> HTTPResponse {
        let path = "/registrations/\(id)"
        return redirect(
            Address(path + page).setting("done", done),
            headers: [cookie(Self.token, token, path: path, lasting: .seconds(90 * 86_400))])
    }

    /// The address that stands in mails.
    func open(_ id: String) throws -> HTTPResponse {
        enter(id, try secret(request.queryValue("token")))
    }

    /// Takes a mailed code out of the address; nil: none is in it.
    func hideCode() throws -> HTTPResponse? {
        guard let code = request.queryValue("code") else { return nil }
        let cookie = cookie(Self.code, try secret(code), path: request.target, lasting: .seconds(3600))
        return redirect(Address(request.target), headers: [cookie])
    }

    /// The mailed code; one that cannot be is as good as a wrong one.
    func code() throws -> String { try secret(request.queryValue("code") ?? request.cookies[Self.code]) }

    /// Whoever has the token; without one, who has none that fits.
    func holder() -> Caller { caller(.holder(token: request.cookies[Self.token] ?? "")) }

    /// A cookie or an address may hold anything; a secret has the alphabet of base64url.
    private func secret(_ text: String?) throws -> String {
        let isToken = text?.wholeMatch(of: #/[A-Za-z0-9_\-]{1,200}/#) != nil
        guard let text, isToken else { throw Problem(.notFound, "notFound") }
        return text
    }
}
