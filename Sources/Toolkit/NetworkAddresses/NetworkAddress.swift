import Glibc

/// An IPv4 or IPv6 address without a port.
package struct NetworkAddress: Hashable, Sendable {
    /// Sixteen; those of IPv4 are mapped into IPv6 (RFC 4291, 2.5.5.2).
    package let bytes: [UInt8]

    /// Nil: no address, or one with a port or a zone.
    package init?(_ text: String) {
        // The system reads as far as a NUL.
        guard !text.utf8.contains(0) else { return nil }
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

    package var isIPv4: Bool { bytes.starts(with: Self.mapped) }

    /// As the system writes it, so that one address has one text.
    package var text: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let own = isIPv4 ? Array(bytes.dropFirst(12)) : bytes
        inet_ntop(isIPv4 ? AF_INET : AF_INET6, own, &buffer, socklen_t(buffer.count))
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static let mapped = [UInt8](repeating: 0, count: 10) + [0xff, 0xff]
}
