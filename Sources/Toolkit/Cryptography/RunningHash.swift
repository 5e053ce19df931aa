import CSodium

/// BLAKE2b (RFC 7693) of what comes piece by piece.
package struct RunningHash: ~Copyable {
    private let state = UnsafeMutableRawPointer.allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
    private let count: Int

    /// - Parameter count: of the digest's bytes, 16 to 64.
    package init(count: Int = 32) {
        self.count = count
        let code = running_hash_init(state, count)
        precondition(code == 0, "BLAKE2b takes 16 to 64 bytes of digest")
    }

    deinit { state.deallocate() }

    /// The next piece.
    package func read(_ bytes: [UInt8]) { _ = running_hash_update(state, bytes, bytes.count) }

    /// The digest of all pieces.
    package consuming func digest() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: count)
        _ = running_hash_final(state, &digest, count)
        return digest
    }
}
