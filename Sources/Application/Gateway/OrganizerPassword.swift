import Channel
import Cryptography
import HTTPServer
import MessageModel
import Threading
import Timekeeping

/// The one password of the first days: whoever has it is staff (HTTP Basic, any user name). Issue F replaces it by people
/// with accounts.
package final class OrganizerPassword: Sendable {
    private let digest: [UInt8]?
    private let clock: WallClock
    /// Failed tries by address, within the minute.
    private let failures = Guarded<[String: (count: Int, since: Instant)]>([:])
    private static let triesPerMinute = 10

    init(_ password: String?, clock: WallClock) {
        digest = password.map { Sodium.hash(Array($0.utf8)) }
        self.clock = clock
    }

    /// Who asks, by the request's `Authorization`: a token's holder, staff, or anybody when there is none.
    /// Throws `unauthenticated` for a wrong password, `tooMany` after many.
    func principal(of request: HTTPRequest) throws(Problem) -> Caller.Principal {
        guard let header = request.headers.first("Authorization") else { return .everyone }
        let parts = header.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Problem(.unauthenticated, "unauthenticated") }
        switch parts[0].lowercased() {
        case "bearer": return .holder(token: parts[1])
        case "basic":
            try check(parts[1], from: request.peer)
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

    private func check(_ credentials: String, from address: String) throws(Problem) {
        let now = clock.now()
        let wait: Duration? = failures.withLock { failures in
            guard let entry = failures[address], entry.count >= Self.triesPerMinute else { return nil }
            let rest = Duration.seconds(60) - (now - entry.since)
            if rest <= .zero { failures[address] = nil }
            return rest > .zero ? rest : nil
        }
        if let wait { throw Problem(.tooMany, "tooMany", retryAfter: wait) }
        let given = Base64.decode(credentials).flatMap { bytes in
            bytes.firstIndex(of: UInt8(ascii: ":")).map { Sodium.hash(Array(bytes[($0 + 1)...])) }
        }
        if let digest, let given, Sodium.equal(given, digest) { return }
        failures.withLock { failures in
            if failures.count > 10_000 { failures.removeAll() }
            let entry = failures[address]
            let fresh = entry.map { (now - $0.since) < .seconds(60) } ?? false
            failures[address] = fresh ? ((entry?.count ?? 0) + 1, entry?.since ?? now) : (1, now)
        }
        throw Problem(.unauthenticated, "unauthenticated")
    }
}
