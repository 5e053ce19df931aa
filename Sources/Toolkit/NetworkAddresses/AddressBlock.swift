/// A block of network addresses as CIDR writes it (RFC 4632; RFC 4291, 2.3): `10.0.0.0/8`, `2001:db8::/32`, or one address.
package struct AddressBlock: Sendable, Hashable {
    private let first: NetworkAddress
    /// How many bits of the sixteen bytes are the block's.
    private let length: Int

    /// Nil: not in CIDR notation.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let first = NetworkAddress(parts[0]) else { return nil }
        let skipped = first.isIPv4 ? 96 : 0
        guard parts.count == 2 else {
            (self.first, length) = (first, 128)
            return
        }
        guard (1...3).contains(parts[1].utf8.count), parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let bits = Int(parts[1]), bits <= 128 - skipped
        else { return nil }
        (self.first, length) = (first, skipped + bits)
    }

    /// Whether an address is in the block; those of IPv4 are never in one of IPv6.
    package func contains(_ address: NetworkAddress) -> Bool {
        address.isIPv4 == first.isIPv4
            && zip(first.bytes, address.bytes).enumerated().allSatisfy { index, pair in
                let bits = min(8, max(0, length - 8 * index))
                return (pair.0 ^ pair.1) >> UInt8(8 - bits) == 0 || bits == 0
            }
    }
}

extension [AddressBlock] {
    /// Whether an address, as it is written, is in one of them; what is no address is in none.
    package func contain(_ address: String) -> Bool {
        guard !isEmpty, let address = NetworkAddress(address) else { return false }
        return contains { $0.contains(address) }
    }
}
