import Glibc

/// Whom a rate limit takes for one: an IPv4 address, or an IPv6 network of 64 bits, because whoever has one address there
/// has all of them (RFC 6177).
func networkOf(_ address: String) -> String {
    var bytes = in6_addr()
    guard inet_pton(AF_INET6, address, &bytes) == 1 else { return address }
    return withUnsafeBytes(of: bytes) { bytes in bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ".") }
        + "/64"
}
