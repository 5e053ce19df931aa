import Glibc

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

    func contains(_ address: NetworkAddress) -> Bool {
        address.isIPv4 == first.isIPv4
            && zip(first.bytes, address.bytes).enumerated().allSatisfy { index, pair in
                let bits = min(8, max(0, length - 8 * index))
                return (pair.0 ^ pair.1) >> UInt8(8 - bits) == 0 || bits == 0
            }
    }
}

/// An IPv4 or IPv6 address without a port.
struct NetworkAddress: Hashable {
    /// Sixteen; those of IPv4 are mapped into IPv6 (RFC 4291, 2.5.5.2).
    let bytes: [UInt8]

    init?(_ text: String) {
        var short = in_addr()
        var long = in6_addr()
        if inet_pton(AF_INET, text, &short) == 1 {
            bytes = Self.mapped + withUnsafeBytes(of: &short) { Array($0) }
        } else if inet_pton(AF_INET6, text, &long) == 1 {
            bytes = withUnsafeBytes(of: &long) { Array($0) }
        } else {
            return nil
        }
    }

    var isIPv4: Bool { bytes.starts(with: Self.mapped) }

    /// As the system writes it, so that one address has one text.
    var text: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let own = isIPv4 ? Array(bytes.dropFirst(12)) : bytes
        inet_ntop(isIPv4 ? AF_INET : AF_INET6, own, &buffer, socklen_t(buffer.count))
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static let mapped = [UInt8](repeating: 0, count: 10) + [0xff, 0xff]
}
