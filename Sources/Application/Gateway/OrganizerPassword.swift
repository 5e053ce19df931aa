import Cryptography
import MessageModel
import NetworkAddresses
import Threading
import Timekeeping

/// The one password of the first days: whoever has it is staff, until people have accounts.
final class OrganizerPassword: Sendable {
    /// Wrong tries from one network since `start`.
    private struct Tries {
        var count = 0
        let start: Instant
    }

    private let digest: [UInt8]?
    private let clock: WallClock
    private let tries = Guarded<[String: Tries]>([:])
    private static let triesPerMinute = 10
    private static let minute = Duration.seconds(60)
    /// Networks that have waited long enough are forgotten when there are more than this.
    private static let most = 10_000

    /// - Parameter password: nil: nobody is staff.
    init(_ password: String?, clock: WallClock) {
        digest = password.map { Sodium.hash(Array($0.utf8)) }
        self.clock = clock
    }

    /// Throws `unauthenticated` for a wrong password, `tooMany` after many wrong ones, also for the right one then: else the
    /// wait would tell which one it is.
    /// - Parameter credentials: what stands behind `Basic` (RFC 7617): name and password, in Base64.
    func check(_ credentials: String, from address: String) throws(Problem) {
        let isRight = isPassword(credentials)
        let now = clock.now()
        let network = networkOf(address)
        let wait: Duration? = tries.withLock { tries in
            if tries.count > Self.most { tries = tries.filter { now - $0.value.start < Self.minute } }
            var mine = tries[network].flatMap { now - $0.start < Self.minute ? $0 : nil } ?? Tries(start: now)
            guard mine.count < Self.triesPerMinute else { return Self.minute - (now - mine.start) }
            if !isRight {
                mine.count += 1
                tries[network] = mine
            }
            return nil
        }
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
