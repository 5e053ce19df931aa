import CSodium

/// Bytes that are overwritten when the last who has them lets go: a password on its way to its hash.
///
/// `@unchecked Sendable`: nobody writes between its making and its end.
package final class SecretBytes: @unchecked Sendable {
    private let bytes: UnsafeMutableBufferPointer<UInt8>

    package init(_ source: some Collection<UInt8>) {
        // One byte too many, so that there is an address also for none.
        bytes = .allocate(capacity: source.count + 1)
        bytes.initialize(repeating: 0)
        _ = bytes.update(fromContentsOf: source)
    }

    deinit {
        sodium_memzero(bytes.baseAddress, bytes.count)
        bytes.deallocate()
    }

    /// Gives the bytes as C has them, and how many there are.
    func withCharacters<Result>(_ body: (UnsafePointer<CChar>, Int) -> Result) -> Result {
        bytes.withMemoryRebound(to: CChar.self) { characters in
            guard let start = characters.baseAddress else { preconditionFailure("a buffer without an address") }
            return body(start, characters.count - 1)
        }
    }
}
