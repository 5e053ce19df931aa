import Channel
import Cryptography
import MessageModel
import Messages
import NetworkAddresses

/// The one password of the first days: whoever has it is staff, until people have accounts.
final class OrganizerPassword: Sendable {
    private let digest: [UInt8]?
    private let limits: RateLimiter
    private let venues: [AddressBlock]
    /// Of wrong ones, from one network; from a venue's as many times more as of all that is limited, because nobody there is to
    /// lock staff out by a few of them.
    private static let wrong = RateLimit(count: 10, seconds: 60)

    /// - Parameters:
    ///   - password: nil: nobody is staff.
    ///   - venues: networks in which many people share one address.
    init(_ password: String?, _ limits: RateLimiter, venues: [AddressBlock]) {
        digest = password.map { Sodium.hash(Array($0.utf8)) }
        (self.limits, self.venues) = (limits, venues)
    }

    /// Throws `unauthenticated` for a wrong password, `tooMany` after many wrong ones, also for the right one then: else the
    /// wait would tell which one it is.
    /// - Parameter credentials: what stands behind `Basic` (RFC 7617): name and password, in Base64.
    func check(_ credentials: String, from address: String) throws(Problem) {
        let isRight = isPassword(credentials)
        let (name, subject) = ("wrong password", LimitSubject(address: address, venues: venues))
        let wrong = Self.wrong.times(for: subject)
        let wait = isRight ? limits.wait(name, wrong, for: subject) : limits.take(name, wrong, for: subject)
        if let wait { throw .tooMany(wait) }
        guard isRight else { throw Problem(.unauthenticated, "unauthenticated") }
    }

    /// Compared by digests, in constant time.
    private func isPassword(_ credentials: String) -> Bool {
        guard let digest, let bytes = Base64.decode(credentials), let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        return Sodium.equal(Sodium.hash(Array(bytes[(colon + 1)...])), digest)
    }
}
