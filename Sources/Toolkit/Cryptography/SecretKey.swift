import CSodium

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

    /// Encrypts and authenticates (XSalsa20-Poly1305); the nonce stands in front.
    package func seal(_ message: [UInt8], purpose: String) -> [UInt8] {
        let nonce = Sodium.random(Int(crypto_secretbox_NONCEBYTES))
        var box = [UInt8](repeating: 0, count: message.count + Int(crypto_secretbox_MACBYTES))
        crypto_secretbox_easy(&box, message, UInt64(message.count), nonce, key(purpose))
        return nonce + box
    }

    /// Nil when the bytes were not sealed by this key for this purpose, or were changed since.
    package func open(_ sealed: [UInt8], purpose: String) -> [UInt8]? {
        let (nonceCount, overhead) = (Int(crypto_secretbox_NONCEBYTES), Int(crypto_secretbox_MACBYTES))
        guard sealed.count >= nonceCount + overhead else { return nil }
        let box = Array(sealed[nonceCount...])
        var message = [UInt8](repeating: 0, count: box.count - overhead)
        let code = crypto_secretbox_open_easy(
            &message, box, UInt64(box.count), Array(sealed[..<nonceCount]), key(purpose))
        return code == 0 ? message : nil
    }

    private func key(_ purpose: String) -> [UInt8] { Sodium.hash(framed(["seal", purpose]), key: bytes) }

    /// Parts with their lengths in front, so that no two lists of parts give the same bytes.
    private func framed(_ parts: [String]) -> [UInt8] {
        parts.flatMap { part in
            let text = Array(part.utf8)
            return withUnsafeBytes(of: UInt32(text.count).bigEndian, Array.init) + text
        }
    }
}
