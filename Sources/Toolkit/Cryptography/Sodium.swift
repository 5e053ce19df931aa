import CSodium

/// Random bytes, keyed hashes and sealing, all by libsodium.
package enum Sodium {
    /// libsodium must be initialized once before anything else is called; it is safe to ask again.
    private static let ready: Bool = {
        precondition(sodium_init() >= 0, "libsodium could not be initialized")
        return true
    }()

    /// For what else calls the library.
    static func start() { _ = ready }

    /// Bytes from the system's cryptographic source.
    package static func random(_ count: Int) -> [UInt8] {
        _ = ready
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// A random number from 0 up to the bound, each as likely as the others.
    static func random(below bound: Int) -> Int {
        _ = ready
        return Int(randombytes_uniform(UInt32(bound)))
    }

    /// True when both are equal; takes the same time wherever they differ. Their lengths are not secret.
    package static func equal(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        _ = ready
        return a.count == b.count && sodium_memcmp(a, b, a.count) == 0
    }

    /// SHA-256 (FIPS 180-4), which browsers have, too: 32 bytes.
    package static func sha256(_ message: [UInt8]) -> [UInt8] {
        _ = ready
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, message, UInt64(message.count))
        return digest
    }

    /// BLAKE2b (RFC 7693), optionally keyed; `count` bytes, 16 to 64.
    package static func hash(_ message: [UInt8], key: [UInt8] = [], count: Int = 32) -> [UInt8] {
        _ = ready
        var digest = [UInt8](repeating: 0, count: count)
        let code = crypto_generichash(
            &digest, count, message, UInt64(message.count), key.isEmpty ? nil : key, key.count)
        precondition(code == 0, "BLAKE2b takes 16 to 64 bytes of digest and at most 64 of key")
        return digest
    }
}
