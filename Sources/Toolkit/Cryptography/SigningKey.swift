import CSodium

/// A pair of keys that signs (Ed25519, RFC 8032), made from 32 secret bytes: the same bytes make the same pair.
package struct SigningKey: Sendable {
    /// How many bytes a signature has.
    package static let signatureCount = Int(crypto_sign_BYTES)
    /// What others need to check a signature; no secret.
    package let publicKey: [UInt8]
    private let secret: [UInt8]

    init(seed: [UInt8]) {
        var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
        var secret = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
        crypto_sign_seed_keypair(&publicKey, &secret, seed)
        (self.publicKey, self.secret) = (publicKey, secret)
    }

    package func sign(_ message: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: Self.signatureCount)
        crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
        return signature
    }

    /// Whether this pair signed the message.
    package func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        signature.count == Self.signatureCount
            && crypto_sign_verify_detached(signature, message, UInt64(message.count), publicKey) == 0
    }
}
