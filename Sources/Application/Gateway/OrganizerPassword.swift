import Cryptography
import MessageModel
import NetworkAddresses
import Timekeeping

/// The one password of the first days: whoever has it is staff, until people have accounts.
final class OrganizerPassword: Sendable {
    private let digest: [UInt8]?
    /// From one network.
    private let tries: WrongTries

    /// - Parameter password: nil: nobody is staff.
    init(_ password: String?, clock: WallClock) {
        digest = password.map { Sodium.hash(Array($0.utf8)) }
        tries = WrongTries(perMinute: 10, clock: clock)
    }

    /// Throws `unauthenticated` for a wrong password, `tooMany` after many wrong ones, also for the right one then: else the
    /// wait would tell which one it is.
    /// - Parameter credentials: what stands behind `Basic` (RFC 7617): name and password, in Base64.
    func check(_ credentials: String, from address: String) throws(Problem) {
        let isRight = isPassword(credentials)
        let wait = tries.wait(of: networkOf(address), isWrong: !isRight)
        if let wait { throw Problem(.tooMany, "tooMany", retryAfter: wait) }
        guard isRight else { throw Problem(.unauthenticated, "unauthenticated") }
    }

    /// Compared by digests, in constant time.
    private func isPassword(_ credentials: String) -> Bool {
        guard let digest, let bytes = Base64.decode(credentials), let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        return Sodium.equal(Sodium.hash(Array(bytes[(colon + 1)...])), digest)
    }
}
