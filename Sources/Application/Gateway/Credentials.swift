import Channel
import HTTPServer
import MessageModel

/// Who asks, by the request's `Authorization`: Bearer is the holder of a registration's token, Basic the organizer.
struct Credentials: Sendable {
    let password: OrganizerPassword

    /// Anybody when there is no such header. Throws `unauthenticated` for what is wrong or not understood, `tooMany` after
    /// many wrong passwords. A token is checked by the process that gave it.
    func principal(of request: HTTPRequest) throws(Problem) -> Caller.Principal {
        guard let header = request.headers.first("Authorization") else { return .everyone }
        let parts = header.split(separator: " ", maxSplits: 1).map(String.init)
        switch (parts.first?.lowercased(), parts.last) {
        case ("bearer", let token?) where parts.count == 2: return .holder(token: token)
        case ("basic", let credentials?) where parts.count == 2:
            try password.check(credentials, from: request.peer)
            return .staff("organizer")
        default: throw Problem(.unauthenticated, "unauthenticated")
        }
    }

    /// Staff, or `unauthenticated`: the browser then asks for the password.
    func requireStaff(_ request: HTTPRequest) throws(Problem) -> Caller.Principal {
        let principal = try principal(of: request)
        guard case .staff = principal else { throw Problem(.unauthenticated, "unauthenticated") }
        return principal
    }
}
