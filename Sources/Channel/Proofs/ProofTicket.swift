import Cryptography
import Timekeeping

/// A ticket that this process gave, for one operation and one value of the field that it is bound to. It is signed and not
/// kept: `ISSUED-GOODFROM-ZEROBITS-NONCE-CODE`.
struct ProofTicket: Sendable {
    /// How long it can be used, in all.
    static let lifetime = Duration.seconds(2400)

    let issued: Instant
    /// From then on it is good without a number.
    let goodFrom: Instant
    let zeroBits: Int
    let nonce: UInt64
    let text: String

    var expires: Instant { issued + Self.lifetime }
    /// Whether it ever is good without a number.
    var isForWaiting: Bool { goodFrom < expires }

    /// A new one.
    /// - Parameter wait: nil: waiting does not help.
    init(_ key: SecretKey, for purpose: ProofPurpose, at now: Instant, wait: Duration?, zeroBits: Int) {
        self.init(
            key, purpose, issued: now, goodFrom: now + (wait ?? Self.lifetime), zeroBits: zeroBits,
            nonce: .random(in: .min ... .max))
    }

    private init(
        _ key: SecretKey, _ purpose: ProofPurpose, issued: Instant, goodFrom: Instant, zeroBits: Int, nonce: UInt64
    ) {
        (self.issued, self.goodFrom, self.zeroBits, self.nonce) = (issued, goodFrom, zeroBits, nonce)
        let words = "\(issued.milliseconds)-\(goodFrom.milliseconds)-\(zeroBits)-\(String(nonce, radix: 16))"
        text = words + "-" + key.code("proof ticket", purpose.operation, purpose.value, words)
    }

    /// One that came back. Nil: it was not made with this key and for this purpose.
    init?(_ text: String, _ key: SecretKey, for purpose: ProofPurpose) {
        let parts = text.split(separator: "-", maxSplits: 4).map(String.init)
        guard parts.count == 5, let issued = Int64(parts[0]), let goodFrom = Int64(parts[1]),
            let zeroBits = Int(parts[2]), let nonce = UInt64(parts[3], radix: 16)
        else { return nil }
        self.init(
            key, purpose, issued: Instant(milliseconds: issued), goodFrom: Instant(milliseconds: goodFrom),
            zeroBits: zeroBits, nonce: nonce)
        guard Sodium.equal(Array(self.text.utf8), Array(text.utf8)) else { return nil }
    }

    /// Whether a number was found for it.
    func isSolved(by number: String) -> Bool {
        var zeroes = 0
        for byte in Sodium.sha256(Array("\(text):\(number)".utf8)) {
            zeroes += byte.leadingZeroBitCount
            if byte != 0 { break }
        }
        return zeroes >= zeroBits
    }
}

/// What a proof is good for.
struct ProofPurpose: Hashable, Sendable {
    /// By its qualified name.
    let operation: String
    /// Of the field that the contract names; empty where it names none.
    let value: String
}
