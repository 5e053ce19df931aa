import Channel
import HTTPServer
import MessageModel

/// Who asks.
enum Credentials: Sendable {
    /// Whoever the request's `Authorization` says: Bearer is the holder of a registration's token, Basic the organizer.
    case stated(OrganizerPassword)
    /// The holder of a registration's token, as Bearer; staff comes another way.
    case tokens
    /// Staff: the way to the server is open to the owner of its data directory only.
    case local

    /// Anybody when there is no such header. Throws `unauthenticated` for what is wrong or not understood, `tooMany` after
    /// many wrong passwords. A token is checked by the process that gave it.
    func principal(of request: HTTPRequest) throws(Problem) -> Caller.Principal {
        if case .local = self { return .staff("local") }
        guard request.headers.first("Authorization") != nil else { return .everyone }
        switch (request.authorization, self) {
        case (("bearer", let token)?, _): return .holder(token: token)
        case (("basic", let credentials)?, .stated(let password)):
            try password.check(credentials, from: request.peer)
            return .staff("organizer")
        case (_, .tokens): throw Problem(.unauthenticated, "tokenOnly")
        default: throw Problem(.unauthenticated, "unauthenticated")
        }
    }

    /// Whether somebody who was admitted is staff: a wrong password was not.
    func areOfStaff(_ admitted: HTTPRequest) -> Bool {
        if case .local = self { return true }
        return canBeStaff && admitted.authorization?.scheme == "basic"
    }

    /// False: staff's pages and operations are not here.
    var canBeStaff: Bool { if case .tokens = self { false } else { true } }

    /// Staff, or `unauthenticated`: the browser then asks for the password.
    func requireStaff(_ request: HTTPRequest) throws(Problem) -> Caller.Principal {
        let principal = try principal(of: request)
        guard case .staff = principal else { throw Problem(.unauthenticated, "unauthenticated") }
        return principal
    }
}

extension Caller.Principal {
    /// What somebody may who was let in without an account. Staff came by the organizer's password, or by a way that is open to
    /// the owner of the data directory only.
    var rightsWithoutAccount: Rights { if case .staff = self { .all } else { .none } }
}

extension HTTPRequest {
    /// What `Authorization` says (RFC 9110 §11.6.2), the scheme in small letters; nil where it is not of that form.
    var authorization: (scheme: String, credentials: String)? {
        let parts = headers.first("Authorization")?.split(separator: " ", maxSplits: 1).map(String.init) ?? []
        return parts.count == 2 ? (parts[0].lowercased(), parts[1]) : nil
    }
}
