import CSodium

/// A key of 32 bytes that seals for one purpose: XSalsa20-Poly1305 (libsodium's secretbox), the random nonce in front.
package struct SealingKey: Sendable {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Encrypts and authenticates.
    package func seal(_ message: [UInt8]) -> [UInt8] {
        let (nonce, overhead) = (Int(crypto_secretbox_NONCEBYTES), Int(crypto_secretbox_MACBYTES))
        let count = nonce + overhead + message.count
        return [UInt8](unsafeUninitializedCapacity: count) { sealed, written in
            guard let start = sealed.baseAddress else { return }
            randombytes_buf(start, nonce)
            crypto_secretbox_easy(start + nonce, message, UInt64(message.count), start, bytes)
            written = count
        }
    }

    /// Nil when the bytes were not sealed by this key, or were changed since.
    package func open(_ sealed: [UInt8]) -> [UInt8]? {
        let (nonce, overhead) = (Int(crypto_secretbox_NONCEBYTES), Int(crypto_secretbox_MACBYTES))
        guard sealed.count >= nonce + overhead else { return nil }
        var code: Int32 = -1
        let message = [UInt8](unsafeUninitializedCapacity: sealed.count - nonce - overhead) { message, written in
            code = sealed.withUnsafeBufferPointer { sealed in
                guard let start = sealed.baseAddress else { return -1 }
                return crypto_secretbox_open_easy(
                    message.baseAddress, start + nonce, UInt64(sealed.count - nonce), start, bytes)
            }
            written = code == 0 ? message.count : 0
        }
        return code == 0 ? message : nil
    }
}
