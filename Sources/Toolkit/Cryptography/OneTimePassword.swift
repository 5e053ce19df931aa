import CCrypto
import Timekeeping

/// Codes that an authenticator shows, another one every 30 seconds (TOTP, RFC 6238, by HOTP, RFC 4226): six digits of an
/// HMAC-SHA1, because that is what every authenticator can do.
///
/// The secret stands in clear: whoever keeps it seals it.
package struct OneTimePassword: Sendable {
    /// How long a code is shown, in seconds.
    static let period = 30
    static let digits = 6
    /// How many steps the authenticator's clock may be behind or ahead (RFC 6238 §5.2 asks for one at most).
    private static let skew = 1

    package let secret: [UInt8]

    /// A new secret of 160 bits, as RFC 4226 §4 recommends.
    package init() { secret = Sodium.random(20) }

    /// One that was kept. Nil: shorter than the 128 bits that RFC 4226 demands.
    package init?(secret: [UInt8]) {
        guard secret.count >= 16 else { return nil }
        self.secret = secret
    }

    /// What is shown during the 30 seconds of this moment.
    package func code(at moment: Instant) -> String { code(step: Self.step(of: moment)) }

    /// The step that a typed code belongs to, of the moment's and one on each side; nil: of none of them. Whoever keeps the step
    /// and gives it as `lastStep` next time accepts no code twice, nor one from before it.
    ///
    /// As much is computed and compared whatever was typed.
    package func verify(_ typed: String, at moment: Instant, after lastStep: Int?) -> Int? {
        let typed = Array(typedCode(typed).utf8)
        let now = Self.step(of: moment)
        var found: Int?
        for step in now - Self.skew...now + Self.skew {
            let isRight = Sodium.equal(Array(code(step: step).utf8), typed)
            // Of two steps with one code the later one counts, so that the code is used up for both.
            if isRight, step > lastStep ?? .min { found = step }
        }
        return found
    }

    /// The number of the moment's 30 seconds since 1970.
    private static func step(of moment: Instant) -> Int {
        let (quotient, rest) = Int(moment.milliseconds).quotientAndRemainder(dividingBy: period * 1000)
        return rest < 0 ? quotient - 1 : quotient
    }

    /// RFC 4226 §5.3.
    func code(step: Int) -> String {
        let message = withUnsafeBytes(of: Int64(step).bigEndian, Array.init)
        var mac = [UInt8](repeating: 0, count: 20)
        let isDone = crypto_hmac_sha1(secret, Int32(secret.count), message, message.count, &mac)
        precondition(isDone, "no memory for an HMAC")
        let offset = Int(mac[19] & 0xf)
        let number = mac[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7fff_ffff
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: Self.digits - text.count) + text
    }
}
