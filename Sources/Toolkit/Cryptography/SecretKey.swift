/// A key of 32 bytes that never leaves the process: it makes codes (MACs) and seals bytes, each for a named purpose, so
/// that one purpose's output is worthless for another.
package struct SecretKey: Sendable {
    package static let count = 32
    private let bytes: [UInt8]

    /// Nil unless there are exactly 32 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.count else { return nil }
        self.bytes = bytes
    }

    /// A code of 128 bits over `parts`, written in 22 characters that stand in URLs and mails.
    package func code(_ purpose: String, _ parts: String...) -> String {
        Base64.encodeURL(Sodium.hash(framed([purpose] + parts), key: bytes, count: 16))
    }

    /// A code of 256 bits over `parts`, to be kept and compared.
    package func digest(_ purpose: String, _ parts: String...) -> [UInt8] {
        Sodium.hash(framed([purpose] + parts), key: bytes)
    }

    /// Encrypts and authenticates; whoever seals much for one purpose keeps its `sealing` key instead.
    package func seal(_ message: [UInt8], purpose: String) -> [UInt8] { sealing(purpose).seal(message) }

    /// Nil when the bytes were not sealed by this key for this purpose, or were changed since.
    package func open(_ sealed: [UInt8], purpose: String) -> [UInt8]? { sealing(purpose).open(sealed) }

    /// The key that seals for one purpose.
    package func sealing(_ purpose: String) -> SealingKey { SealingKey(derived("seal", purpose)) }

    /// The pair of keys that signs for one purpose.
    package func signing(_ purpose: String) -> SigningKey { SigningKey(seed: derived("sign", purpose)) }

    private func derived(_ parts: String...) -> [UInt8] { Sodium.hash(framed(parts), key: bytes) }

    /// Parts with their lengths in front, so that no two lists of parts give the same bytes.
    private func framed(_ parts: [String]) -> [UInt8] {
        parts.flatMap { part in
            let text = Array(part.utf8)
            return withUnsafeBytes(of: UInt32(text.count).bigEndian, Array.init) + text
        }
    }
}
