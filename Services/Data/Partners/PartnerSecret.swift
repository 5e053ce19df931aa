import Cryptography

/// What a partner shows to be let in: 256 random bits, so that one hash of it is as good as itself to compare with and
/// leads nobody back to it. Slow hashes are for what people choose.
struct PartnerSecret {
    /// In base64url, as its holder gets it.
    let key: String
    /// BLAKE2b-256: what is kept.
    var hash: [UInt8] { Sodium.hash(Array(key.utf8)) }

    init(_ key: String) { self.key = key }

    /// A new one.
    init() { self.init(Base64.encodeURL(Sodium.random(32))) }
}
